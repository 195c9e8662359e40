// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/releaseplan.h"
#include "core/workspace/plan/setdate.h"

namespace landgang::workspace {

/// The record of a date other than the release; nullptr when there is none.
[[nodiscard]] const Recorded<DateStatement> *dateRecord(const ReleasePlan &plan, DateKind kind,
                                                        const QString &place);

/// What stands for a date, the release among them.
[[nodiscard]] std::optional<PlannedDate> standingDate(const ReleasePlan &plan, DateKind kind,
                                                      const QString &place);

/// What putting `after` in the place of `before` does to a plan. Errors: InvalidArgument.
Result<DateSetting> settingOf(const Workspace &workspace, const ReleasePlan &plan,
                              const std::optional<PlannedDate> &before,
                              const std::optional<PlannedDate> &after);

} // namespace landgang::workspace
