// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/bundle.h"
#include "core/exchange/disclosure/selection.h"
#include "core/workspace/sharing/ledger.h"
#include "core/workspace/workspace.h"

#include <vector>

namespace landgang::workspace {

/// The PCs of an office, by its card and by what they wrote. Errors: Database, StoreDamaged.
Result<std::set<DeviceId>> devicesOf(const Workspace &workspace, const OfficeId &office);

/// PCs that were struck off in any of the streams: nobody waits for them any more, in none of them.
/// At worst, one that is in use gets what it lacks from its colleagues.
[[nodiscard]] std::set<DeviceId> struckOff(const std::vector<exchange::StreamStanding> &standings);

/// What `to` must be told of streams that it was let into and no longer gets. Errors: Database,
/// StoreDamaged.
Result<std::vector<exchange::ClosedNotice>> closedNotices(
    const Workspace &workspace, const OfficeId &to,
    const std::vector<exchange::StreamStanding> &standings);

/// Whether a bundle must be written for `notices` alone: not every store of `to` that is still
/// heard of has answered one about a stream that it held or was sent. Errors: Database,
/// StoreDamaged.
Result<bool> mustBeTold(const Workspace &workspace, const OfficeId &to,
                        const std::vector<exchange::ClosedNotice> &notices,
                        const std::vector<exchange::StreamStanding> &standings,
                        const std::vector<BundleRecord> &written);

/// The streams of `to` that are closed to us, as it knows when it reads this. Ordered. Errors:
/// Database, StoreDamaged.
Result<std::vector<StreamId>> closedHere(const Workspace &workspace, const OfficeId &to);

/// Says of each of `standings` whether this office is still let in: it was told that the stream is
/// closed, or its grant has run out. Errors: Database, StoreDamaged.
Result<> judgeMembership(const Workspace &workspace,
                         std::vector<exchange::StreamStanding> &standings);

/// Takes in what a bundle tells of streams closed to us, and opens again those that it carries.
/// Only an owner is believed; whether the sender is one is asked when the stream is used, as it may
/// arrive later. Inside the transaction of the import. Errors: Database, StoreDamaged.
Result<> takeClosedNotices(Workspace &workspace, const exchange::Bundle &bundle);

} // namespace landgang::workspace
