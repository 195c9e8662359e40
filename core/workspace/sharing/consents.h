// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/op.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// What a person allowed on paper (samtykke): which areas, to whom, until when.
struct Consent {
    OfficeId office;
    std::vector<AreaKey> areas;
    changelog::Right right = changelog::Right::Write;
    QDate from;
    std::optional<QDate> until;
    QString basis; ///< How the person was informed and where the form lies.
};

/// Keeps the form in our private stream and opens the areas to the office. Errors: NotFound,
/// InvalidArgument (no area, until before from, no basis), NotPermitted (not our case, our own
/// office, an office whose card is not confirmed).
Result<> recordConsent(Workspace &workspace, const CaseId &id, const Consent &consent);

/// Closes the areas to the office again. What it has already received it keeps, and the next bundle
/// tells it. Errors: NotFound, NotPermitted (not our case, no such consent).
Result<> withdrawConsent(Workspace &workspace, const CaseId &id, const OfficeId &office,
                         const std::vector<AreaKey> &areas);

} // namespace landgang::workspace
