// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/change.h"
#include "core/changelog/seal.h"
#include "core/workspace/workspacestate.h"

#include <span>
#include <vector>

namespace landgang::workspace {

/// The seals that changes on their way out need.
struct RunSeals {
    std::vector<changelog::Seal> all; ///< One on each run's last change; it covers the whole run.
    std::vector<changelog::Seal> made; ///< Those of `all` that were not there before.
};

/// Seals each run of `changes` – as long as each follows the one before it – with the seal of
/// `known` that stands on its last change, or one made now where this PC wrote it. Errors: Crypto;
/// StoreDamaged (another's run that ends without its seal).
Result<RunSeals> sealRuns(const WorkspaceState &state, std::span<const changelog::Change> changes,
                          const std::vector<changelog::Seal> &known);

} // namespace landgang::workspace
