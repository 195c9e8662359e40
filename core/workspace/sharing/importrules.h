// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/bundle.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// Judges what a bundle that has just been applied has brought, inside the transaction that will be
/// rolled back when it is refused. Every stream must begin with what its owner wrote; whoever else
/// wrote in it must be an office that the owner ever let in, or one that is known here; and a
/// change without its body needs the erasure that explains it. Errors: BundleUntrusted (a plan in
/// another's name), BundleIncomplete (an office that nobody let in, a body left out, a part of a
/// plan whose beginning has not come).
Result<> checkArrival(const Workspace &workspace, const exchange::Bundle &bundle);

} // namespace landgang::workspace
