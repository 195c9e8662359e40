// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/change.h"
#include "core/changelog/merge/authoredchange.h"
#include "core/changelog/seal.h"
#include "core/changelog/stream.h"
#include "core/domain/ids.h"

#include <vector>

namespace landgang::store {

/// A PC whose changes are held, with the certificates (DER) that admit it to its office.
struct DeviceRecord {
    DeviceId id;
    OfficeId office;
    QByteArray certificate;
    QByteArray root;

    bool operator==(const DeviceRecord &) const = default;
};

/// A change of the log with what is known of it.
struct StoredChange {
    changelog::Change change;
    OfficeId office; ///< Of its author.
    qint64 row = 0;
    bool isCounted = false; ///< Otherwise it is held: kept and passed on, not applied.
};

/// The same for the rules of merging, which look at changes and do not own them.
[[nodiscard]] std::vector<changelog::AuthoredChange> authored(
    const std::vector<StoredChange> &stored);

/// Changes of one stream on their way into the store: each after the one it follows.
struct Arrival {
    changelog::Stream stream;
    std::vector<changelog::Change> changes;
    std::vector<changelog::Seal> seals;
};

/// What a peer's store says it holds.
struct PeerHave {
    enum class Extent {
        Whole, ///< A stream it does not name it does not hold.
        Touched, ///< Of streams it does not name, what it said before stands.
    };

    DeviceId device;
    OfficeId office;
    QDateTime heardAt; ///< UTC.
    /// The streams it names, with its heads.
    std::vector<std::pair<StreamId, std::vector<ChangeId>>> heads;
    std::vector<StreamId> closedThere = {}; ///< It knows that these are closed to it.
    std::vector<StreamId> forgotten = {}; ///< It has forgotten these and wants no more of them.
    /// Documents of these streams that it has not got yet.
    std::vector<std::pair<StreamId, changelog::BlobName>> missing = {};
    Extent extent = Extent::Whole;
};

} // namespace landgang::store
