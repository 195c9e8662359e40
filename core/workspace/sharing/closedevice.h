// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/workspace.h"

#include <vector>

namespace landgang::workspace {

/// A PC that is on our card, has written something held here, or was struck off another's card.
struct OfficeDevice {
    DeviceId id;
    OfficeId office;
    bool isThis = false;
    bool isClosed = false; ///< Struck off in at least one stream.
};

/// By office and id, ours first. Errors: Database, StoreDamaged.
Result<std::vector<OfficeDevice>> officeDevices(const Workspace &workspace);

/// Strikes off a PC that was lost, stolen or replaced: what it has written up to now goes on
/// counting, anything that still comes from it is held. One of our own in everything we hold, one
/// of another office in the cases we keep. Answers in how many streams. Errors: NotFound,
/// NotPermitted (the PC in use; already closed, or not part of any case we keep).
Result<int> closeDevice(Workspace &workspace, const DeviceId &device);

} // namespace landgang::workspace
