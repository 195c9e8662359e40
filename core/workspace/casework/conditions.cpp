// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/casework/conditions.h"

#include "core/changelog/fields/areavalues.h"
#include "core/workspace/casework/recordwriter.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using changelog::Field;
using changelog::toValue;

QString wordsOf(const Condition &condition)
{
    if (!condition.text.trimmed().isEmpty()) {
        return condition.text.trimmed();
    }
    switch (condition.kind) {
    case ConditionKind::DateConfirmed: return u"når løslatelsesdatoen er bekreftet"_s;
    case ConditionKind::ConsentGiven: return u"når personen har samtykket"_s;
    case ConditionKind::MunicipalityConfirmed: return u"når kommunen er avklart"_s;
    case ConditionKind::Other: break;
    }
    return {};
}

CaseFacts factsOf(const ReleasePlan &plan, const AreaKey &area, const OfficeId &office, QDate today)
{
    CaseFacts facts{.today = today};
    if (const auto *release = plan.release.latest()) {
        facts.releaseStatus = release->value.status;
    }
    facts.municipalityAgreed = plan.municipalityAfter.agreed() != nullptr;
    for (const Disclosure &open : plan.disclosures) {
        if (open.area == area && open.office == office) {
            facts.consentUntil = open.until.value_or(QDate(9999, 12, 31));
        }
    }
    return facts;
}

} // namespace

Result<> acceptOnCondition(Workspace &workspace, const CaseId &id, const AreaKey &area,
                           const Condition &condition)
{
    const QString words = wordsOf(condition);
    if (words.isEmpty()) {
        return Error{ErrorCode::InvalidArgument,
                     u"A condition of another kind is written in words, so that somebody can see "
                     "when it is met. Nothing was changed."_s};
    }
    const Result<WritableArea> target = writableArea(workspace, id, area);
    if (!target) {
        return target.error();
    }
    if (const Result<> free = checkNotDisputed(target->area.responsibility); !free) {
        return free;
    }
    const Result<PlanRecords> records = PlanRecords::of(workspace, id);
    if (!records) {
        return records.error();
    }
    const auto before = records->at<AreaCondition>(target->area.stream, target->area.entity);
    const AreaCondition stated{workspace.officeId(), condition};
    Edit edit(workspace);
    edit.set(target->stream, target->area.entity, Field::Responsibility,
             toValue(Responsibility{ResponsibilityState::Accepted, workspace.officeId(), words}),
             seen(target->area.responsibility));
    edit.set(target->stream, target->area.entity, Field::Condition, toValue(stated), seen(before));
    return edit.commit();
}

Result<std::vector<ConditionRow>> conditions(const Workspace &workspace, const CaseId &id)
{
    const Result<ReleasePlan> plan = workspace.plan(id);
    if (!plan) {
        return plan.error();
    }
    const Result<PlanRecords> records = PlanRecords::of(workspace, id);
    if (!records) {
        return records.error();
    }
    std::vector<ConditionRow> rows;
    for (const NeedArea &area : plan->areas) {
        const auto answer = records->at<AreaCondition>(area.stream, area.entity);
        const auto *stated = answer.latest();
        const auto *responsible = area.responsibility.latest();
        // An office that has said no since, or was replaced, waits for nothing any more.
        if (stated == nullptr || responsible == nullptr
            || responsible->value.office != stated->value.office
            || responsible->value.state != ResponsibilityState::Accepted) {
            continue;
        }
        rows.push_back(
            {area.key, stated->value,
             stateOf(stated->value.condition,
                     factsOf(*plan, area.key, stated->value.office, workspace.today()))});
    }
    return rows;
}

} // namespace landgang::workspace
