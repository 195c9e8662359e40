// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/casework/planstanding.h"

#include <algorithm>

namespace landgang {

std::vector<CaseEvent> eventsOf(const ReleasePlan &plan)
{
    std::vector<CaseEvent> events;
    if (const auto *intake = plan.intake.latest()) {
        events.push_back({CaseEventKind::Admission, intake->value, plan.owner, {}});
    }
    for (const Recorded<CaseEvent> &event : plan.frame.events) {
        if (const auto *stated = event.answer.latest()) {
            events.push_back(stated->value);
        }
    }
    const auto *release = plan.release.latest();
    if (release != nullptr && release->value.status == DateStatus::Actual) {
        events.push_back({CaseEventKind::Release, release->value.date, {}, {}});
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const CaseEvent &a, const CaseEvent &b) { return a.on < b.on; });
    return events;
}

CaseStanding standingOf(const ReleasePlan &plan, QDate today)
{
    return standingOn(today, eventsOf(plan));
}

std::vector<Interruption> interruptionsOf(const ReleasePlan &plan)
{
    std::vector<Interruption> interruptions;
    for (const CaseEvent &event : eventsOf(plan)) {
        const bool isOpen = !interruptions.empty() && !interruptions.back().until;
        if (event.kind == CaseEventKind::Interruption || event.kind == CaseEventKind::Escape) {
            if (!isOpen) {
                interruptions.push_back({event.on, std::nullopt});
            }
        } else if (event.kind == CaseEventKind::Return && isOpen) {
            interruptions.back().until = event.on;
        }
    }
    return interruptions;
}

std::vector<PlannedDate> datesOf(const ReleasePlan &plan)
{
    std::vector<PlannedDate> dates;
    for (const Recorded<DateStatement> &date : plan.frame.dates) {
        if (const auto *stated = date.answer.latest()) {
            dates.push_back(stated->value.planned);
        }
    }
    if (const auto *release = plan.release.latest()) {
        dates.push_back({DateKind::Release, release->value.date, release->value.status, {}});
    }
    return dates;
}

KeyDates keyDatesOf(const ReleasePlan &plan, Country country)
{
    const auto *intake = plan.intake.latest();
    return keyDates(intake == nullptr ? QDate() : intake->value, datesOf(plan), country);
}

} // namespace landgang
