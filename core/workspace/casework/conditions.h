// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/rules/conditionalacceptance.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// A condition that stands in an area, and whether it is met.
struct ConditionRow {
    AreaKey area;
    AreaCondition condition;
    ConditionState state = ConditionState::Open;
};

/// Our office takes an area on a condition: "housing granted once the date is confirmed". Parole
/// needs a home and a home needs a date; this breaks the circle. Errors: InvalidArgument (another
/// kind without words), NotFound, NotPermitted.
Result<> acceptOnCondition(Workspace &workspace, const CaseId &id, const AreaKey &area,
                           const Condition &condition);

Result<std::vector<ConditionRow>> conditions(const Workspace &workspace, const CaseId &id);

} // namespace landgang::workspace
