// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/questions.h"

#include "core/domain/itemstanding.h"
#include "core/workspace/plan/runningplans.h"

#include <algorithm>
#include <limits>

namespace landgang::workspace {
namespace {

std::vector<OpenItem> openItems(const NeedArea &area)
{
    std::vector<OpenItem> items;
    for (const ChecklistItem &item : area.items) {
        if (!isFinished(item)) {
            const DueDate *due = countingDue(item);
            items.push_back({item.key, item.title, due ? std::optional(due->date) : std::nullopt});
        }
    }
    std::stable_sort(items.begin(), items.end(), [](const OpenItem &one, const OpenItem &other) {
        return one.due && (!other.due || *one.due < *other.due);
    });
    return items;
}

/// Nobody accepts for another: an acceptance that the office named has not written itself is no
/// more than asking it.
Responsibility asItStands(const Statement<Responsibility> &statement)
{
    Responsibility stands = statement.value;
    if (stands.state == ResponsibilityState::Accepted && statement.office != stands.office) {
        stands.state = ResponsibilityState::Proposed;
    }
    return stands;
}

ResponsibilityQuestion question(const Workspace &workspace, const ReleasePlan &plan,
                                const NeedArea &area)
{
    const Statement<Responsibility> &latest = *area.responsibility.latest();
    const auto *release = plan.release.latest();
    const auto *name = plan.name.latest();
    std::optional<QDate> day;
    std::optional<qint64> left;
    if (release != nullptr) {
        day = release->value.date;
        left = workspace.today().daysTo(*day);
    }
    return {plan.id,        name == nullptr ? PersonName{} : name->value,
            area.key,       day,
            left,           latest.office,
            latest.at,      asItStands(latest),
            openItems(area)};
}

/// Without a date: before all others.
qint64 urgency(const ResponsibilityQuestion &question)
{
    return question.daysLeft.value_or(std::numeric_limits<qint64>::min());
}

int rank(ResponsibilityState state)
{
    switch (state) {
    case ResponsibilityState::Declined: return 0;
    case ResponsibilityState::Proposed: return 1;
    case ResponsibilityState::Accepted: return 2;
    }
    Q_UNREACHABLE();
}

/// Those of all running plans that `isWanted`, by state and then by days left. Disputed answers are
/// left out: they are settled where both stand side by side.
template<typename Predicate>
Result<std::vector<ResponsibilityQuestion>> questions(const Workspace &workspace,
                                                      Predicate isWanted)
{
    const Result<std::vector<ReleasePlan>> plans = runningPlans(workspace);
    if (!plans) {
        return plans.error();
    }
    std::vector<ResponsibilityQuestion> found;
    for (const ReleasePlan &plan : *plans) {
        for (const NeedArea &area : plan.areas) {
            const bool isSettled = area.responsibility.agreed() != nullptr;
            if (isSettled && isWanted(plan, asItStands(*area.responsibility.latest()))) {
                found.push_back(question(workspace, plan, area));
            }
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &one, const auto &other) {
        return std::pair(rank(one.stands.state), urgency(one))
            < std::pair(rank(other.stands.state), urgency(other));
    });
    return found;
}

} // namespace

Result<std::vector<ResponsibilityQuestion>> askedOfUs(const Workspace &workspace)
{
    const OfficeId us = workspace.officeId();
    return questions(workspace, [us](const ReleasePlan &, const Responsibility &stands) {
        return stands.state == ResponsibilityState::Proposed && stands.office == us;
    });
}

Result<std::vector<ResponsibilityQuestion>> askedOfOthers(const Workspace &workspace)
{
    const OfficeId us = workspace.officeId();
    return questions(workspace, [us](const ReleasePlan &plan, const Responsibility &stands) {
        return plan.owner == us && stands.office != us;
    });
}

} // namespace landgang::workspace
