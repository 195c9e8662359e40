// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/toldstore.h"

#include "core/store/rows.h"

#include <algorithm>

namespace landgang::store {

using namespace Qt::StringLiterals;

ToldStore::ToldStore(Database &database)
    : m_database(database)
{
}

Result<std::map<StreamId, Told>> ToldStore::toldTo(const OfficeId &office) const
{
    std::map<StreamId, Told> all;
    const Result<> read = m_database.forEachRow(
        u"SELECT stream, digest, number FROM told WHERE office = ?"_s, {bound(office)},
        [&all](const QSqlQuery &row) -> Result<> {
            const auto stream = idAt<StreamId>(row, 0);
            if (!stream) {
                return damagedRow();
            }
            all.emplace(*stream, Told{row.value(1).toByteArray(), row.value(2).toULongLong()});
            return {};
        });
    return read ? Result<std::map<StreamId, Told>>(std::move(all)) : read.error();
}

Result<> ToldStore::tell(const OfficeId &office, const StreamId &stream, const Told &told)
{
    return m_database.run(u"INSERT INTO told (office, stream, digest, number) VALUES (?, ?, ?, ?) "
                          "ON CONFLICT (office, stream) DO UPDATE SET digest = excluded.digest, "
                          "number = excluded.number WHERE digest <> excluded.digest"_s,
                          {bound(office), bound(stream), told.digest, bound(told.number)});
}

Result<> ToldStore::forget(const OfficeId &office, const StreamId &stream)
{
    return m_database.run(u"DELETE FROM told WHERE office = ? AND stream = ?"_s,
                          {bound(office), bound(stream)});
}

Result<std::map<DeviceId, quint64>> ToldStore::heardFrom(const OfficeId &office) const
{
    std::map<DeviceId, quint64> heard;
    const Result<> read =
        m_database.forEachRow(u"SELECT device, have_number FROM peer WHERE office = ?"_s,
                              {bound(office)}, [&heard](const QSqlQuery &row) -> Result<> {
                                  const auto device = idAt<DeviceId>(row, 0);
                                  if (!device) {
                                      return damagedRow();
                                  }
                                  heard.emplace(*device, row.value(1).toULongLong());
                                  return {};
                              });
    return read ? Result<std::map<DeviceId, quint64>>(std::move(heard)) : read.error();
}

Result<> ToldStore::setHeardFrom(const DeviceId &device, quint64 number)
{
    return m_database.run(u"UPDATE peer SET have_number = ? WHERE device = ?"_s,
                          {bound(number), bound(device)});
}

Result<quint64> ToldStore::heardBy(const std::vector<DeviceId> &stores) const
{
    std::optional<quint64> lowest;
    for (const DeviceId &store : stores) {
        const Result<QVariant> heard =
            m_database.scalar(u"SELECT ours_heard FROM peer WHERE device = ?"_s, {bound(store)});
        if (!heard) {
            return heard.error();
        }
        lowest = std::min(lowest.value_or(heard->toULongLong()), heard->toULongLong());
    }
    return lowest.value_or(0);
}

Result<> ToldStore::setHeardBy(const DeviceId &device, quint64 number)
{
    return m_database.run(u"UPDATE peer SET ours_heard = ? WHERE device = ?"_s,
                          {bound(number), bound(device)});
}

} // namespace landgang::store
