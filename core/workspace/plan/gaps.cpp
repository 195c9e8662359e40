// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/gaps.h"

#include "core/domain/casework/planstanding.h"

namespace landgang::workspace {

std::vector<AreaKey> guaranteedAreas(const Profile &profile)
{
    std::vector<AreaKey> keys;
    for (const AreaDefinition &area : profile.areas()) {
        if (area.guaranteed) {
            keys.push_back(area.key);
        }
    }
    return keys;
}

Result<std::vector<Gap>> gaps(const Workspace &workspace)
{
    Result<std::vector<ReleasePlan>> plans = workspace.plans();
    if (!plans) {
        return plans.error();
    }
    std::erase_if(*plans, [&workspace](const ReleasePlan &plan) {
        const CaseState state = standingOf(plan, workspace.today()).state;
        return state == CaseState::Ended || state == CaseState::Closed;
    });
    return gapBoard(*plans, guaranteedAreas(workspace.profile()), workspace.today());
}

Result<ShortNoticePage> shortNoticePage(const Workspace &workspace, const CaseId &id)
{
    const Result<ReleasePlan> plan = workspace.plan(id);
    if (!plan) {
        return plan.error();
    }
    ShortNoticePage page;
    if (const auto *release = plan->release.latest()) {
        page.release = release->value.date;
    }
    page.isDue = isShortNotice(page.release, workspace.today());
    page.groups = safeMinimum(*plan, safeRules());
    return page;
}

} // namespace landgang::workspace
