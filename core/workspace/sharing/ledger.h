// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/value.h"
#include "core/exchange/bundle.h"
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
    /// Of a bundle we wrote, how far it reached; of one we read in, the heads it brought.
    std::vector<SentHead> heads;
    /// Of a bundle we read in: the heads before it of the streams it brought something for.
    std::vector<SentHead> before;
};

[[nodiscard]] changelog::Value toValue(const BundleRecord &record);
[[nodiscard]] std::optional<BundleRecord> bundleRecordFrom(const changelog::Value &value);

/// The entity of a bundle in the private stream.
[[nodiscard]] EntityId bundleEntity(const BundleId &id);

/// What the ledger holds of bundles written or read in, oldest first. Errors: Database,
/// StoreDamaged.
Result<std::vector<BundleRecord>> bundlesOut(const Workspace &workspace);
Result<std::vector<BundleRecord>> bundlesIn(const Workspace &workspace);

/// Every head of the streams a bundle carries, as held now. Errors: Database, StoreDamaged.
Result<std::vector<SentHead>> headsHeld(const Workspace &workspace,
                                        const std::vector<exchange::BundleStream> &streams);

/// Fills in what of `before` and `after` a bundle that was read in has moved.
void noteMoved(BundleRecord &record, const std::vector<SentHead> &before,
               const std::vector<SentHead> &after);

/// Whether everything in a bundle we wrote is in a have of at least one store of its receiver.
Result<bool> isAcknowledged(const Workspace &workspace, const BundleRecord &record);

} // namespace landgang::workspace
