// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/casework/recordsentence.h"

#include "core/changelog/fields/casevalues.h"
#include "core/domain/casework/planstanding.h"
#include "core/workspace/edit.h"
#include "core/workspace/plan/casewriter.h"
#include "core/workspace/plan/datesetting.h"

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;

Result<> checkTerm(const SentenceTerm &term)
{
    if (term.days <= 0 || term.deductedDays < 0 || !term.start.isValid()) {
        return Error{ErrorCode::InvalidArgument,
                     u"A sentence has a first day and at least one day; what is deducted is not "
                     "negative. Nothing was changed."_s};
    }
    if (term.deductedDays >= term.days) {
        return Error{ErrorCode::InvalidArgument,
                     u"As many days are deducted as the sentence has: it is served already. Check "
                     "the numbers; nothing was changed."_s};
    }
    return {};
}

std::vector<PlannedDate> statedBy(const SentenceDates &dates)
{
    std::vector<PlannedDate> stated;
    if (dates.end) {
        stated.push_back({DateKind::SentenceEnd, *dates.end, DateStatus::Calculated, {}});
    }
    if (dates.parole) {
        stated.push_back({DateKind::Parole, *dates.parole, DateStatus::Expected, {}});
    }
    if (dates.minimumTerm) {
        stated.push_back({DateKind::MinimumTerm, *dates.minimumTerm, DateStatus::Calculated, {}});
    }
    return stated;
}

Result<> writeTerm(Workspace &workspace, const ReleasePlan &plan, const SentenceTerm &term)
{
    const Result<changelog::Stream> frame = frameStream(workspace, plan);
    if (!frame) {
        return frame.error();
    }
    Edit edit(workspace);
    edit.set(*frame, plan.entity, changelog::Field::SentenceTerm, changelog::toValue(term),
             seen(plan.frame.term));
    return edit.commit();
}

} // namespace

Result<SentenceRecord> recordSentence(Workspace &workspace, const CaseId &id,
                                      const SentenceTerm &term)
{
    const Result<ReleasePlan> plan = ownPlan(workspace, id);
    if (!plan) {
        return plan.error();
    }
    if (const Result<> possible = checkTerm(term); !possible) {
        return possible.error();
    }
    SentenceRecord record{term, {}, {}};
    record.term.interruptions = interruptionsOf(*plan);
    record.dates = sentenceDates(record.term);
    if (const Result<> written = writeTerm(workspace, *plan, term); !written) {
        return written.error();
    }
    for (const PlannedDate &date : statedBy(record.dates)) {
        const auto standing = standingDate(*plan, date.kind, date.place);
        if (standing && (standing->status >= DateStatus::Decided || *standing == date)) {
            continue;
        }
        Result<DateSetting> setting = setDate(workspace, id, {date, {}});
        if (!setting) {
            return setting.error();
        }
        record.settings.push_back(*std::move(setting));
    }
    return record;
}

} // namespace landgang::workspace
