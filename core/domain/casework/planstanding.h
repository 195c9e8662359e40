// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/releaseplan.h"

#include <QDate>

namespace landgang {

/// Everything that has happened to a plan as events: the intake at its owner, what was recorded,
/// and a release that is written down as having happened. Oldest first.
[[nodiscard]] std::vector<CaseEvent> eventsOf(const ReleasePlan &plan);

[[nodiscard]] CaseStanding standingOf(const ReleasePlan &plan, QDate today);

/// All dates of a plan that stand, the release among them. Of two answers the later counts.
[[nodiscard]] std::vector<PlannedDate> datesOf(const ReleasePlan &plan);

/// What due dates of a plan count from.
[[nodiscard]] KeyDates keyDatesOf(const ReleasePlan &plan, Country country);

/// The times that do not count as served, by what happened: interruption and escape, each until the
/// return (forskrift om straffegjennomføring).
[[nodiscard]] std::vector<Interruption> interruptionsOf(const ReleasePlan &plan);

} // namespace landgang
