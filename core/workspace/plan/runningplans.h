// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// Every plan this office sees that has neither ended nor been closed.
Result<std::vector<ReleasePlan>> runningPlans(const Workspace &workspace);

} // namespace landgang::workspace
