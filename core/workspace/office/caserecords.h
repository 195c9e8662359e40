// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/indicators/caserecord.h"
#include "core/domain/releaseplan.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// What one plan adds to the counts of a quarter that ends on `until`: facts of the plan, of its
/// dates' history and of what was seen after release. Holds no name, number or office. Errors:
/// Database, StoreDamaged.
Result<CaseRecord> caseRecord(const Workspace &workspace, const ReleasePlan &plan, QDate until);

} // namespace landgang::workspace
