// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/bundlereader.h"
#include "core/workspace/sharing/importbundle.h"

namespace landgang::workspace {

enum class TakeOutcome { DryRun, Keep };

/// Applies a bundle that was opened and found sound: whole, in one transaction, or not at all. A
/// dry run goes the same way and is rolled back. Errors: BundleIncomplete – it waits for something
/// that has not come; BundleUntrusted, ChangeRefused – it never will fit; Database, StoreDamaged.
Result<ImportReport> takeBundle(Workspace &workspace, const exchange::OpenedBundle &opened,
                                TakeOutcome outcome);

} // namespace landgang::workspace
