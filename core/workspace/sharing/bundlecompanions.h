// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/bundle.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// Adds what the streams of `bundle` cannot be read without: the certificates of everyone whose
/// changes they hold, and the profiles of the plans whose core goes along. Errors: Database,
/// StoreDamaged.
Result<> addCompanions(const Workspace &workspace, exchange::Bundle &bundle);

} // namespace landgang::workspace
