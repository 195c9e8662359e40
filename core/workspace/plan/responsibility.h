// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// Asks `office` to take responsibility for an area; it may be our own. Errors: NotFound,
/// NotPermitted.
Result<> proposeResponsibility(Workspace &workspace, const CaseId &id, const AreaKey &area,
                               const OfficeId &office);

/// Our office takes responsibility, with a condition or none. Errors: NotFound, NotPermitted.
Result<> acceptResponsibility(Workspace &workspace, const CaseId &id, const AreaKey &area,
                              const QString &condition);

/// Our office says no. Errors: NotFound, NotPermitted, InvalidArgument (no reason).
Result<> declineResponsibility(Workspace &workspace, const CaseId &id, const AreaKey &area,
                               const QString &reason);

} // namespace landgang::workspace
