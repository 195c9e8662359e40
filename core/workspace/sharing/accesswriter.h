// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/merge/access.h"
#include "core/changelog/op.h"
#include "core/changelog/stream.h"
#include "core/workspace/workspace.h"

#include <set>
#include <vector>

namespace landgang::workspace {

/// Ops of access with all that they have to name of what is held here. Errors of all: Database,
/// StoreDamaged.

/// Closes a stream to `office`: what it has written up to now goes on counting.
Result<changelog::WithdrawOp> withdrawal(const Workspace &workspace, const StreamId &stream,
                                         const OfficeId &office);

/// Strikes off `device` in a stream: what it has written up to now goes on counting.
Result<changelog::CloseOp> closing(const Workspace &workspace, const StreamId &stream,
                                   const DeviceId &device);

/// Gives a stream that our office owns to `to`. All grants stay but those of `gone`. One op for
/// each hand-over that our office holds it by; none when it does not own it.
[[nodiscard]] std::vector<changelog::HandOverOp> handOvers(const Workspace &workspace,
                                                           const changelog::Access &access,
                                                           const OfficeId &to,
                                                           const std::set<OfficeId> &gone);

} // namespace landgang::workspace
