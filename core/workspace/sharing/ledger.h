// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/value.h"
#include "core/workspace/sharing/exchangestatus.h"
#include "core/workspace/workspace.h"

#include <utility>
#include <vector>

namespace landgang::workspace {

/// The head of a stream when a bundle with it was written.
using SentHead = std::pair<StreamId, ChangeId>;

/// A bundle we wrote, as kept in the private stream: who was told what, and how far. This is the
/// disclosure ledger, so it is written before the file is there.
struct BundleRecord {
    BundleId id;
    OfficeId office; ///< The other: who it was for, or came from.
    DeviceId device; ///< The PC that wrote it: numbers run per PC.
    quint64 number = 0;
    QDateTime time; ///< Written or read in. UTC.
    int changes = 0;
    QByteArray manifestDigest; ///< What an answer by phone speaks of.
    std::vector<SentHead> heads; ///< Of a bundle we wrote.
};

[[nodiscard]] changelog::Value toValue(const BundleRecord &record);
[[nodiscard]] std::optional<BundleRecord> bundleRecordFrom(const changelog::Value &value);

/// The entity of a bundle in the private stream.
[[nodiscard]] EntityId bundleEntity(const BundleId &id);

/// What the ledger holds of bundles written or read in, oldest first. Errors: Database,
/// StoreDamaged.
Result<std::vector<BundleRecord>> bundlesOut(const Workspace &workspace);
Result<std::vector<BundleRecord>> bundlesIn(const Workspace &workspace);

/// Whether everything in a bundle we wrote is in a have of at least one store of its receiver.
Result<bool> isAcknowledged(const Workspace &workspace, const BundleRecord &record);

} // namespace landgang::workspace
