// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/bundle.h"
#include "core/workspace/workspacestate.h"

namespace landgang::workspace {

/// Remembers what the sender of `bundle` says it holds and lacks: the latest word stands. Inside
/// the transaction of the import. Errors: Database, StoreDamaged.
Result<> takePeerWord(const WorkspaceState &state, const exchange::Bundle &bundle);

} // namespace landgang::workspace
