// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/calendar/workingdays.h"
#include "core/domain/dates/datehistory.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// One date of a plan with everything it has been.
struct DateRow {
    PlannedDate date;
    ReleaseDayWarning warning = ReleaseDayWarning::None; ///< Of days on which somebody gets out.
    std::vector<DateMove> moves; ///< Oldest first.
};

/// Every date of a plan, in order of the days. Errors: NotFound, Database, StoreDamaged.
Result<std::vector<DateRow>> dateList(const Workspace &workspace, const CaseId &id);

/// All dates of a plan as they were written down, from the log. Errors: as above.
Result<DateHistory> dateHistory(const Workspace &workspace, const CaseId &id);

} // namespace landgang::workspace
