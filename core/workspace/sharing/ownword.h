// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/sharing/bundledraft.h"
#include "core/workspace/workspacestate.h"

namespace landgang::workspace {

/// Up to this many streams the whole of what we hold is told every time: it is small, and nothing
/// can go wrong with it.
inline constexpr size_t kStreamsAlwaysTold = 100;

/// Completes what a draft says of ourselves: leaves out of its haves what each store of the
/// receiver has taken in already, puts the digest over all of it, and how far we have heard the
/// receiver. A request tells everything, and asks for everything. Errors: Database, StoreDamaged.
Result<> sayWhatWeHold(const WorkspaceState &state, DraftContent content, BundleDraft &draft);

/// Remembers what `draft` has told, once its file will be there. Inside a transaction. Errors:
/// Database.
Result<> noteWhatWasTold(const WorkspaceState &state, const BundleDraft &draft);

} // namespace landgang::workspace
