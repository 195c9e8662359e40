// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/gaps.h"

#include "core/workspace/plan/runningplans.h"

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
    const Result<std::vector<ReleasePlan>> plans = runningPlans(workspace);
    if (!plans) {
        return plans.error();
    }
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
