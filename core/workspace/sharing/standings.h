// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/disclosure/selection.h"
#include "core/workspace/workspace.h"

#include <vector>

namespace landgang::workspace {

/// Every stream held, with who may see it. Errors: Database, StoreDamaged.
Result<std::vector<exchange::StreamStanding>> standingsOf(const Workspace &workspace);

/// The same of the streams that could ever be written for `office` or of which it must be told
/// something: what grows with the office's part in the log and not with the log. Errors: Database,
/// StoreDamaged.
Result<std::vector<exchange::StreamStanding>> standingsFor(const Workspace &workspace,
                                                           const OfficeId &office);

} // namespace landgang::workspace
