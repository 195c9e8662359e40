// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// The person the practice story is about: released in 120 days. Fictional; the id number is from a
/// synthetic range. Errors: as takeInPerson.
Result<CaseId> takeInStoryPerson(Workspace &prison);

/// Marks as done what was due before today in the plan's own areas, so that the plan looks like one
/// that is cared for. Areas in `except` are left as they are. Errors: as setItem.
Result<> finishPastItems(Workspace &prison, const CaseId &id, const std::vector<AreaKey> &except);

/// A few more fictional people at different distances from release, so that the overview has
/// something to show. Errors: as takeInPerson.
Result<> takeInPracticePeople(Workspace &prison);

} // namespace landgang::workspace
