// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/movereleasedate.h"

namespace landgang::workspace {
namespace {

DateStatement stated(const ReleaseDate &release)
{
    return {{DateKind::Release, release.date, release.status, {}}, {}};
}

Result<DateRipple> rippleOf(const Result<DateSetting> &setting, const ReleaseDate &release)
{
    if (!setting) {
        return setting.error();
    }
    DateRipple ripple{std::nullopt, release, setting->items, setting->toTell};
    if (setting->before) {
        ripple.before = ReleaseDate{setting->before->date, setting->before->status};
    }
    return ripple;
}

} // namespace

Result<DateRipple> previewReleaseDate(const Workspace &workspace, const CaseId &id,
                                      const ReleaseDate &release)
{
    return rippleOf(previewDate(workspace, id, stated(release)), release);
}

Result<DateRipple> moveReleaseDate(Workspace &workspace, const CaseId &id,
                                   const ReleaseDate &release)
{
    return rippleOf(setDate(workspace, id, stated(release)), release);
}

} // namespace landgang::workspace
