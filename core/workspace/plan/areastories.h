// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/merge/streamstate.h"
#include "core/changelog/stream.h"
#include "core/workspace/workspace.h"

#include <map>

namespace landgang::workspace {

/// Who wrote a change, and when.
struct Written {
    QDateTime at; ///< UTC.
    OfficeId office;
    UserId user;
};

/// All that one area of a plan says, beyond what plans show.
struct AreaStory {
    changelog::Stream stream; ///< Of an area.
    changelog::StreamState state;
    std::map<ChangeId, Written> writers; ///< Of every change, counted or not.
};

/// Every area of a plan that this office sees. Errors: NotFound (no such plan), Database,
/// StoreDamaged.
Result<std::vector<AreaStory>> areaStories(const Workspace &workspace, const CaseId &id);

} // namespace landgang::workspace
