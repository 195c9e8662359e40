// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/ids.h"
#include "core/store/database.h"

#include <map>
#include <vector>

namespace landgang::store {

/// What was told of a stream, and since which bundle.
struct Told {
    QByteArray digest;
    quint64 number = 0;

    bool operator==(const Told &) const = default;
};

/// How far two offices are with telling each other what they hold, so that only what has changed
/// need be told. Local to this store; what is lost of it costs a longer bundle and nothing else.
/// Errors of all: Database, StoreDamaged.
class ToldStore
{
public:
    explicit ToldStore(Database &database);

    /// What our bundles have told `office`.
    Result<std::map<StreamId, Told>> toldTo(const OfficeId &office) const;
    /// Our bundle `number` tells `digest` of `stream`; what was told alike before keeps its number.
    Result<> tell(const OfficeId &office, const StreamId &stream, const Told &told);
    Result<> forget(const OfficeId &office, const StreamId &stream);

    /// The last bundle of each store of `office` whose word was taken in whole; 0 for none.
    Result<std::map<DeviceId, quint64>> heardFrom(const OfficeId &office) const;
    Result<> setHeardFrom(const DeviceId &device, quint64 number);

    /// The last of our bundles that each of `stores` says it has taken in whole: the lowest. 0 for
    /// none, or no store.
    Result<quint64> heardBy(const std::vector<DeviceId> &stores) const;
    Result<> setHeardBy(const DeviceId &device, quint64 number);

private:
    Database &m_database;
};

} // namespace landgang::store
