// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/metastore.h"

namespace landgang::store {

using namespace Qt::StringLiterals;

MetaStore::MetaStore(Database &database)
    : m_database(database)
{
}

Result<std::optional<QByteArray>> MetaStore::value(const QString &key) const
{
    const Result<QVariant> found =
        m_database.scalar(u"SELECT value FROM meta WHERE key = ?"_s, {key});
    if (!found) {
        return found.error();
    }
    return found->isValid() ? std::optional(found->toByteArray()) : std::nullopt;
}

Result<> MetaStore::set(const QString &key, const QByteArray &value)
{
    return m_database.run(u"INSERT INTO meta (key, value) VALUES (?, ?) "
                          "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                          {key, value});
}

Result<changelog::HybridTime> MetaStore::time(const QString &key) const
{
    const Result<std::optional<QByteArray>> ticks = value(key);
    if (!ticks) {
        return ticks.error();
    }
    return changelog::HybridTime{ticks->value_or(QByteArray()).toULongLong()};
}

Result<> MetaStore::setTime(const QString &key, changelog::HybridTime time)
{
    return set(key, QByteArray::number(time.ticks));
}

} // namespace landgang::store
