// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/rules/gapboard.h"
#include "core/domain/rules/safeminimum.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// The areas the office's profile guarantees.
[[nodiscard]] std::vector<AreaKey> guaranteedAreas(const Profile &profile);

/// Every gap of every plan that still runs, in the order they must be closed.
Result<std::vector<Gap>> gaps(const Workspace &workspace);

/// What nobody may be released without, for one plan.
struct ShortNoticePage {
    bool isDue = false; ///< Release is near, or there is no date, so that it can be today.
    std::optional<QDate> release = {};
    std::vector<SafeMinimum> groups = {};
};

Result<ShortNoticePage> shortNoticePage(const Workspace &workspace, const CaseId &id);

} // namespace landgang::workspace
