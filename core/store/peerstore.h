// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/database.h"
#include "core/store/records.h"

#include <map>
#include <set>
#include <vector>

namespace landgang::store {

/// A store not heard of for longer does not hold a delta back.
inline constexpr int kDaysUntilSilent = 60;

/// How a stream came to an end at a peer.
enum class Ending {
    ClosedThere, ///< It knows that the stream is closed to it.
    Forgotten,
};

/// What the stores of other offices said they hold.
class PeerStore
{
public:
    explicit PeerStore(Database &database);

    /// Takes in what a peer says: the latest word stands, higher or lower – after a restore it
    /// knows less than it once said. Only inside a transaction. Errors: Database.
    Result<> record(const PeerHave &have);
    /// All that a peer's store has said in the end, as whole. Errors: Database, StoreDamaged.
    Result<PeerHave> saidBy(const DeviceId &device, const OfficeId &office) const;

    /// The stores of `office` whose word decides what it still lacks: those heard of within
    /// kDaysUntilSilent before `now`, and the last heard in any case; none of `struckOff`. A store
    /// that nobody uses any more must not hold back what all others have. Ordered by id. Errors:
    /// Database, StoreDamaged.
    Result<std::vector<DeviceId>> deciding(const OfficeId &office, const QDateTime &now,
                                           const std::set<DeviceId> &struckOff) const;

    /// For each of `stores`, the heads of `stream` it said it holds; empty for one that said
    /// nothing of the stream. Errors: Database, StoreDamaged.
    Result<std::vector<std::vector<ChangeId>>> acknowledged(const std::vector<DeviceId> &stores,
                                                            const StreamId &stream) const;
    /// The same for every store of `office` ever heard of: what one of them holds has been
    /// received.
    Result<std::vector<std::vector<ChangeId>>> acknowledged(const OfficeId &office,
                                                            const StreamId &stream) const;

    /// Whether every one of `stores`, and at least one, has said that the stream ended for it.
    Result<bool> allSaid(const std::vector<DeviceId> &stores, const StreamId &stream,
                         Ending ending) const;
    /// Documents of `stream` that any of `stores` said it lacks. Errors: Database, StoreDamaged.
    Result<std::set<changelog::BlobName>> missing(const std::vector<DeviceId> &stores,
                                                  const StreamId &stream) const;

    /// When any store of each office was last heard. UTC. Errors: Database, StoreDamaged.
    Result<std::map<OfficeId, QDateTime>> lastHeard() const;

private:
    /// A store with when it was heard of last, in milliseconds since 1970.
    struct Heard {
        DeviceId device;
        qint64 heardAt;
    };
    Result<> recordEnded(const DeviceId &device, const std::vector<StreamId> &streams,
                         Ending ending);
    Result<std::vector<Heard>> storesOf(const OfficeId &office) const;
    Result<> forget(const PeerHave &have);

    Database &m_database;
};

} // namespace landgang::store
