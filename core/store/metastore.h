// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/hybridtime.h"
#include "core/store/database.h"

namespace landgang::store {

/// What a store must remember of itself, that is no fact of the log: its identity, its sealed keys,
/// the times it has seen. Errors of all: Database.
class MetaStore
{
public:
    explicit MetaStore(Database &database);

    /// Nothing when it was never set.
    Result<std::optional<QByteArray>> value(const QString &key) const;
    Result<> set(const QString &key, const QByteArray &value);

    /// A time kept under `key`: the latest in the log, the latest of our own.
    Result<changelog::HybridTime> time(const QString &key) const;
    Result<> setTime(const QString &key, changelog::HybridTime time);

private:
    Database &m_database;
};

/// The latest time in the log, ours or another's: what the next change's must come after.
inline constexpr QStringView kLatestTime = u"time";
/// The latest time of our own changes: a clock behind it is wrong.
inline constexpr QStringView kOwnTime = u"own-time";

} // namespace landgang::store
