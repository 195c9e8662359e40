// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/runningplans.h"

#include "core/domain/casework/planstanding.h"

namespace landgang::workspace {

Result<std::vector<ReleasePlan>> runningPlans(const Workspace &workspace)
{
    Result<std::vector<ReleasePlan>> plans = workspace.plans();
    if (plans) {
        std::erase_if(*plans, [&workspace](const ReleasePlan &plan) {
            const CaseState state = standingOf(plan, workspace.today()).state;
            return state == CaseState::Ended || state == CaseState::Closed;
        });
    }
    return plans;
}

} // namespace landgang::workspace
