// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// A bundle we wrote, as the ledger has it.
struct SentBundle {
    BundleId id;
    OfficeId to;
    quint64 number = 0;
    QDateTime created; ///< UTC.
    int changes = 0;
    bool acknowledged = false; ///< All of it is in a have of the receiver.
    std::vector<AreaKey> areas;
};

/// A bundle we read in.
struct ReceivedBundle {
    BundleId id;
    OfficeId from;
    quint64 number = 0;
    QDateTime readAt; ///< UTC.
    int changes = 0;
};

/// Where the exchange with one confirmed office stands.
struct OfficeExchange {
    OfficeId office;
    int unsent = 0; ///< Changes it may see that are in no bundle.
    int unacknowledgedBundles = 0; ///< Sent, not acknowledged.
    std::optional<QDateTime> lastHeard; ///< UTC.
};

/// Newest first.
Result<std::vector<SentBundle>> sentBundles(const Workspace &workspace);
Result<std::vector<ReceivedBundle>> receivedBundles(const Workspace &workspace);

/// One entry per confirmed office, by name.
Result<std::vector<OfficeExchange>> exchangeStatus(const Workspace &workspace);

} // namespace landgang::workspace
