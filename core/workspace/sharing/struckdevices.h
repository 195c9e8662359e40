// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/workspace.h"

#include <map>

namespace landgang::workspace {

/// The PCs that an earlier card of another office named, as far as we had it, and its latest one
/// leaves out: their offices say that they are lost or replaced. A PC that no card has named yet is
/// new and not struck off. Reads every card that ever came: for when a PC is not on the latest.
/// Errors: Database, StoreDamaged.
Result<std::map<DeviceId, OfficeId>> struckFromCards(const Workspace &workspace);

} // namespace landgang::workspace
