// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/bundle.h"
#include "core/workspace/workspace.h"

#include <set>

namespace landgang::workspace {

/// Judges what a bundle that has just been applied has brought, inside the transaction that will be
/// rolled back when it is refused. Every stream must begin with what its owner wrote; whoever else
/// wrote in it must be an office that the owner ever let in, or one that is known here; what comes
/// from a PC that its office has struck off its card must be bounded by a closing; and a change
/// without its body needs the erasure that explains it. `newChanges` are those of the bundle that
/// were not held before: what is held stays. Errors: BundleIncomplete (a plan whose beginning has
/// not come, or never will because it was made up; an office that nobody let in; a PC struck off
/// and not closed; a body left out).
Result<> checkArrival(const Workspace &workspace, const exchange::Bundle &bundle,
                      const std::set<ChangeId> &newChanges);

} // namespace landgang::workspace
