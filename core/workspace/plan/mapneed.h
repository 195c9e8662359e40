// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// Records what the person answered about an area (kartlegging). Errors: NotFound, NotPermitted (we
/// may not write this area, or two answers stand and must be chosen between first).
Result<> mapNeed(Workspace &workspace, const CaseId &id, const AreaKey &area, Need need);

} // namespace landgang::workspace
