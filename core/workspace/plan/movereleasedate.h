// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/plan/setdate.h"

namespace landgang::workspace {

/// What moving the release date does, before it is done.
struct DateRipple {
    std::optional<ReleaseDate> before;
    ReleaseDate after;
    std::vector<MovedDueDate> items; ///< Finished items keep their date and are not listed.
    std::vector<OfficeId> toTell; ///< Offices that see the plan.
};

/// Errors: NotFound, InvalidArgument (before intake), NotPermitted (not our case).
Result<DateRipple> previewReleaseDate(const Workspace &workspace, const CaseId &id,
                                      const ReleaseDate &release);

/// Sets the release date and lays the due dates out again, in one action; the history keeps the old
/// ones. The same as setDate of the release. Errors: as the preview.
Result<DateRipple> moveReleaseDate(Workspace &workspace, const CaseId &id,
                                   const ReleaseDate &release);

} // namespace landgang::workspace
