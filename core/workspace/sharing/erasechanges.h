// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/workspace.h"

#include <vector>

namespace landgang::workspace {

/// Takes back what changes of a case say (slette opplysninger): they stop counting everywhere, what
/// they had replaced does not come back, and they are passed on without their words from now on.
/// The words of our own office are gone from this store at once; those of others stay, shown
/// nowhere, until `dropErasedWords`. Errors: NotFound (the case, or a change that is not in it),
/// NotPermitted (another office's words in a case we do not keep; a change that decides about
/// access, which is withdrawn and never erased).
Result<> eraseChanges(Workspace &workspace, const CaseId &id, const std::vector<ChangeId> &changes);

/// Takes the words of all erased changes out of this store, whoever wrote them: when our own rules
/// for archives say so. Answers of how many. Errors: Database.
Result<int> dropErasedWords(Workspace &workspace);

} // namespace landgang::workspace
