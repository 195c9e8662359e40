// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/casework/followups.h"

#include "core/changelog/fields/areavalues.h"
#include "core/domain/casework/planstanding.h"
#include "core/workspace/casework/recordwriter.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;

Error refused(const QString &why)
{
    return {ErrorCode::InvalidArgument, QString(why + u" Nothing was changed."_s)};
}

Result<> checkCodes(const Profile &profile, const std::vector<CodeKey> &codes)
{
    if (codes.empty()) {
        return refused(u"A follow-up says how it went with at least one code."_s);
    }
    for (const CodeKey &code : codes) {
        if (findByKey(profile.parts().outcomes, code) == nullptr) {
            QStringList known;
            for (const OutcomeCode &other : profile.parts().outcomes) {
                known.append(other.key.toString());
            }
            return refused(u"The profile has no outcome \"%1\"; it has: %2."_s.arg(
                code.toString(), known.join(u", ")));
        }
    }
    return {};
}

std::vector<QDate> daysOf(const std::vector<FollowUpOutcome> &outcomes)
{
    std::vector<QDate> days;
    for (const FollowUpOutcome &outcome : outcomes) {
        days.push_back(outcome.on);
    }
    return days;
}

} // namespace

Result<> recordFollowUp(Workspace &workspace, const CaseId &id, const FollowUpOutcome &outcome)
{
    const Result<ReleasePlan> plan = workspace.plan(id);
    if (!plan) {
        return plan.error();
    }
    if (const Result<> known = checkCodes(workspace.profile(), outcome.codes); !known) {
        return known;
    }
    const auto *release = plan->release.latest();
    if (release == nullptr || !outcome.on.isValid() || outcome.on < release->value.date
        || outcome.on > workspace.today()) {
        return refused(
            u"A follow-up is seen after the release, on a day that has come; correct the "
            "date."_s);
    }
    const Result<EntityId> added = addToArea(workspace, id, planArea(), outcome);
    return added ? Result<>() : added.error();
}

Result<std::vector<FollowUpRow>> followUpList(const Workspace &workspace)
{
    const Result<std::vector<ReleasePlan>> plans = workspace.plans();
    if (!plans) {
        return plans.error();
    }
    std::vector<FollowUpRow> rows;
    for (const ReleasePlan &plan : *plans) {
        const auto *release = plan.release.latest();
        const CaseState state = standingOf(plan, workspace.today()).state;
        if (release == nullptr || release->value.date > workspace.today()
            || state == CaseState::Ended || state == CaseState::Closed) {
            continue;
        }
        const Result<PlanRecords> records = PlanRecords::of(workspace, plan.id);
        if (!records) {
            return records.error();
        }
        FollowUpRow row{.plan = plan.id, .release = release->value.date};
        if (const auto *name = plan.name.latest()) {
            row.person = name->value;
        }
        row.outcomes = records->values<FollowUpOutcome>();
        std::stable_sort(row.outcomes.begin(), row.outcomes.end(),
                         [](const auto &a, const auto &b) { return a.on < b.on; });
        row.checkpoints = followUps(row.release, daysOf(row.outcomes), workspace.today());
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const FollowUpRow &a, const FollowUpRow &b) {
        return std::pair(a.release, a.plan) < std::pair(b.release, b.plan);
    });
    return rows;
}

} // namespace landgang::workspace
