// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/overview.h"

#include "core/domain/casework/planstanding.h"
#include "core/workspace/plan/gaps.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

constexpr int kTwelveWeeks = 84;

void addNext(OverviewRow &row, const NeedArea &area, QDate today)
{
    for (const ChecklistItem &item : area.items) {
        const ItemState *state = item.state.agreed();
        const bool open = state == nullptr || state->progress == Progress::Open
            || state->progress == Progress::WaitingForOther;
        const auto *due = item.due.latest();
        if (!open || due == nullptr) {
            continue;
        }
        row.overdue += due->value.date < today ? 1 : 0;
        if (!row.nextDue || due->value.date < *row.nextDue) {
            row.nextDue = due->value.date;
            row.nextItemKey = item.key;
            row.nextItem = item.title;
        }
    }
}

void addAreas(OverviewRow &row, const ReleasePlan &plan, const std::vector<AreaKey> &guaranteed,
              const OfficeId &self, QDate today)
{
    for (const NeedArea &area : plan.areas) {
        addNext(row, area, today);
        const AreaReadiness state = readiness(area, today);
        row.disputes += state.disputes;
        row.waitingForAnswer += state.asked && *state.asked != self ? 1 : 0;
        const bool counts = std::find(guaranteed.begin(), guaranteed.end(), area.key)
            != guaranteed.end();
        row.withoutResponsible += counts && state.state == AreaState::NobodyResponsible ? 1 : 0;
    }
}

void addDates(OverviewRow &row, const ReleasePlan &plan, QDate today)
{
    if (const auto *release = plan.release.latest()) {
        row.release = release->value;
        row.daysLeft = static_cast<int>(today.daysTo(release->value.date));
        row.warning = releaseDayWarning(release->value.date);
    }
}

/// The office of the plan that was heard last: its owner, or one that sees some of it.
void addLastHeard(OverviewRow &row, const ReleasePlan &plan,
                  const std::vector<KnownOffice> &offices)
{
    for (const KnownOffice &known : offices) {
        const OfficeId id = known.card.office();
        const bool isParty = std::find(plan.owners.begin(), plan.owners.end(), id)
                != plan.owners.end()
            || std::any_of(plan.disclosures.begin(), plan.disclosures.end(),
                           [&id](const Disclosure &open) { return open.office == id; });
        if (isParty && known.lastHeard
            && (!row.lastHeardAt || *row.lastHeardAt < *known.lastHeard)) {
            row.lastHeardAt = known.lastHeard;
            row.lastHeardFrom = id;
        }
    }
}

OverviewRow rowOf(const Workspace &workspace, const ReleasePlan &plan,
                  const std::vector<AreaKey> &guaranteed, const std::vector<KnownOffice> &offices)
{
    OverviewRow row{.caseId = plan.id, .owner = plan.owner};
    if (const auto *name = plan.name.latest()) {
        row.name = name->value;
    }
    if (const auto *status = plan.legalStatus.latest()) {
        row.legalStatus = status->value;
    }
    if (const auto *municipality = plan.municipalityAfter.latest()) {
        row.municipalityAfter = municipality->value;
    }
    const QDate today = workspace.today();
    addDates(row, plan, today);
    row.readiness = readiness(plan, guaranteed, today);
    addAreas(row, plan, guaranteed, workspace.officeId(), today);
    if (!deadlinesRun(standingOf(plan, today))) {
        // While time does not run, and after the end, nothing is due and nothing becomes overdue.
        row.overdue = 0;
        row.nextDue = std::nullopt;
        row.nextItemKey = std::nullopt;
        row.nextItem.clear();
    }
    addLastHeard(row, plan, offices);
    return row;
}

} // namespace

bool matches(const OverviewRow &row, OverviewFilter filter)
{
    switch (filter) {
    case OverviewFilter::All: return true;
    case OverviewFilter::TwelveWeeks: return !row.daysLeft || *row.daysLeft <= kTwelveWeeks;
    case OverviewFilter::WithoutResponsible: return row.withoutResponsible > 0;
    case OverviewFilter::WaitingForAnswer: return row.waitingForAnswer > 0;
    case OverviewFilter::Overdue: return row.overdue > 0;
    case OverviewFilter::Disputed: return row.disputes > 0;
    }
    Q_UNREACHABLE();
}

Result<std::vector<OverviewRow>> overview(const Workspace &workspace)
{
    const Result<std::vector<ReleasePlan>> plans = workspace.plans();
    if (!plans) {
        return plans.error();
    }
    const Result<std::vector<KnownOffice>> offices = workspace.knownOffices();
    if (!offices) {
        return offices.error();
    }
    const std::vector<AreaKey> guaranteed = guaranteedAreas(workspace.profile());
    std::vector<OverviewRow> rows;
    for (const ReleasePlan &plan : *plans) {
        rows.push_back(rowOf(workspace, plan, guaranteed, *offices));
    }
    return rows;
}

} // namespace landgang::workspace
