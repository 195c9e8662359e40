// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/database.h"
#include "core/store/records.h"

#include <map>

namespace landgang::store {

/// What the stores of other offices said they hold.
class PeerStore
{
public:
    explicit PeerStore(Database &database);

    /// Takes in what a peer says: for the streams it names, the latest word stands – higher or
    /// lower. Only inside a transaction. Errors: Database.
    Result<> record(const PeerHave &have);

    /// For each store of `office` heard of, the heads of `stream` it said it holds; empty for one
    /// that said nothing of the stream. Errors: Database, StoreDamaged.
    Result<std::vector<std::vector<ChangeId>>> acknowledged(const OfficeId &office,
                                                            const StreamId &stream) const;

    /// When any store of each office was last heard. UTC. Errors: Database, StoreDamaged.
    Result<std::map<OfficeId, QDateTime>> lastHeard() const;

private:
    Database &m_database;
};

} // namespace landgang::store
