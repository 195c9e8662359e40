// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace landgang {

/// What happens to a case as a whole.
enum class CaseEventKind {
    Admission, ///< The person came in.
    PrisonTransfer, ///< To another prison: plan and baton go along.
    Interruption, ///< Avbrudd: time does not run.
    Escape, ///< Rømming or unlawful absence: time does not run.
    Return, ///< Back after an interruption or escape.
    Release,
    Readmission, ///< In again after a release: a new period.
    Death,
    Closed, ///< Followed up, or taken over by another plan: nothing more is to come.
};

struct CaseEvent {
    CaseEventKind kind;
    QDate on;
    std::optional<OfficeId> office = {}; ///< Where the person is from then on, if that changes.
    QString note = {};

    bool operator==(const CaseEvent &) const = default;
};

enum class CaseState {
    NotBegun,
    Active,
    Paused, ///< Time does not run: dates are not known, and nothing becomes overdue.
    Released, ///< Follow-up only.
    Closed, ///< Nothing is due; a readmission opens a new period.
    Ended, ///< Nothing is due any more, and nobody is reminded.
};

/// Where a case stands on a day. There is one set of deadlines: that of the current period, on the
/// desk it lies on now; it is gone from the desks before and from their counts.
struct CaseStanding {
    CaseState state = CaseState::NotBegun;
    int period = 0; ///< From 1; plans of earlier periods stay readable.
    std::optional<OfficeId> desk = {};
    QDate since = {}; ///< First day of the period.

    bool operator==(const CaseStanding &) const = default;
};

/// Events after `today` have not happened yet. They may be given in any order; of one day they
/// count as given. After a death nothing changes any more.
[[nodiscard]] CaseStanding standingOn(QDate today, std::vector<CaseEvent> events);

/// Whether deadlines of the checklist run on.
[[nodiscard]] bool deadlinesRun(const CaseStanding &standing);

} // namespace landgang
