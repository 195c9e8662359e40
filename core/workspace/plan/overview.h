// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/calendar/workingdays.h"
#include "core/domain/readiness.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// One person in the overview.
struct OverviewRow {
    CaseId caseId;
    PersonName name;
    std::optional<LegalStatus> legalStatus; ///< Nothing when this office may not see it.
    QString municipalityAfter;
    OfficeId owner;
    std::optional<ReleaseDate> release;
    std::optional<int> daysLeft; ///< Negative after release.
    ReleaseDayWarning warning = ReleaseDayWarning::None;
    PlanReadiness readiness;
    QString nextItem; ///< Title key of the unfinished item due first, or empty.
    std::optional<ItemKey> nextItemKey;
    std::optional<QDate> nextDue;
    int overdue = 0; ///< Items.
    int disputes = 0;
    int withoutResponsible = 0; ///< Guaranteed areas with a need that nobody has accepted.
    int waitingForAnswer = 0; ///< Areas another office is asked to take and has not answered.
    std::optional<OfficeId> lastHeardFrom;
    std::optional<QDateTime> lastHeardAt;
};

/// A count above the list that is also its filter: it always equals the number of rows it lets
/// through.
enum class OverviewFilter {
    All,
    TwelveWeeks,
    WithoutResponsible,
    WaitingForAnswer,
    Overdue,
    Disputed
};

[[nodiscard]] bool matches(const OverviewRow &row, OverviewFilter filter);

/// Everyone this office holds a plan of: no date first, then by time to release.
Result<std::vector<OverviewRow>> overview(const Workspace &workspace);

} // namespace landgang::workspace
