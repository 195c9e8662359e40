// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/casework/caselife.h"

#include <algorithm>

namespace landgang {
namespace {

void begin(CaseStanding &standing, const CaseEvent &event)
{
    standing.state = CaseState::Active;
    standing.since = event.on;
    ++standing.period;
}

void apply(CaseStanding &standing, const CaseEvent &event)
{
    switch (event.kind) {
    case CaseEventKind::Admission:
    case CaseEventKind::Readmission: begin(standing, event); break;
    case CaseEventKind::PrisonTransfer: break; // Only the desk changes.
    case CaseEventKind::Interruption:
    case CaseEventKind::Escape: standing.state = CaseState::Paused; break;
    case CaseEventKind::Return: standing.state = CaseState::Active; break;
    case CaseEventKind::Release: standing.state = CaseState::Released; break;
    case CaseEventKind::Death: standing.state = CaseState::Ended; break;
    case CaseEventKind::Closed: standing.state = CaseState::Closed; break;
    }
    if (event.office) {
        standing.desk = event.office;
    }
}

} // namespace

CaseStanding standingOn(QDate today, std::vector<CaseEvent> events)
{
    std::stable_sort(events.begin(), events.end(),
                     [](const CaseEvent &a, const CaseEvent &b) { return a.on < b.on; });
    CaseStanding standing;
    for (const CaseEvent &event : events) {
        if (event.on > today || standing.state == CaseState::Ended) {
            break;
        }
        apply(standing, event);
    }
    return standing;
}

bool deadlinesRun(const CaseStanding &standing)
{
    return standing.state == CaseState::Active || standing.state == CaseState::Released;
}

} // namespace landgang
