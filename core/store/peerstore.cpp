// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/peerstore.h"

#include "core/store/rows.h"

#include <algorithm>

namespace landgang::store {
namespace {

using namespace Qt::StringLiterals;

} // namespace

PeerStore::PeerStore(Database &database)
    : m_database(database)
{
}

Result<> PeerStore::record(const PeerHave &have)
{
    if (const Result<> heard = m_database.run(
            u"INSERT INTO peer (device, office, heard_at) VALUES (?, ?, ?) "
            "ON CONFLICT (device) DO UPDATE SET heard_at = excluded.heard_at"_s,
            {bound(have.device), bound(have.office), have.heardAt.toMSecsSinceEpoch()});
        !heard) {
        return heard;
    }
    if (const Result<> forgotten = forget(have); !forgotten) {
        return forgotten;
    }
    for (const auto &[stream, heads] : have.heads) {
        for (const ChangeId &head : heads) {
            if (const Result<> kept = m_database.run(
                    u"INSERT INTO peer_have (device, stream, head) VALUES (?, ?, ?)"_s,
                    {bound(have.device), bound(stream), bound(head)});
                !kept) {
                return kept;
            }
        }
    }
    for (const auto &[stream, name] : have.missing) {
        if (const Result<> kept = m_database.run(
                u"INSERT INTO peer_missing (device, stream, name) VALUES (?, ?, ?)"_s,
                {bound(have.device), bound(stream), bound(name)});
            !kept) {
            return kept;
        }
    }
    const Result<> closed = recordEnded(have.device, have.closedThere, Ending::ClosedThere);
    return closed ? recordEnded(have.device, have.forgotten, Ending::Forgotten) : closed;
}

Result<> PeerStore::recordEnded(const DeviceId &device, const std::vector<StreamId> &streams,
                                Ending ending)
{
    for (const StreamId &stream : streams) {
        if (const Result<> kept = m_database.run(
                u"INSERT INTO peer_ended (device, stream, is_forgotten) VALUES (?, ?, ?)"_s,
                {bound(device), bound(stream), ending == Ending::Forgotten ? 1 : 0});
            !kept) {
            return kept;
        }
    }
    return {};
}

Result<> PeerStore::forget(const PeerHave &have)
{
    if (const Result<> ended =
            m_database.run(u"DELETE FROM peer_ended WHERE device = ?"_s, {bound(have.device)});
        !ended) {
        return ended;
    }
    for (const QString &table : {u"peer_have"_s, u"peer_missing"_s}) {
        const QString all = u"DELETE FROM %1 WHERE device = ?"_s.arg(table);
        if (have.extent == PeerHave::Extent::Whole) {
            if (const Result<> gone = m_database.run(all, {bound(have.device)}); !gone) {
                return gone;
            }
            continue;
        }
        const QString one = all + u" AND stream = ?"_s;
        for (const auto &[stream, heads] : have.heads) {
            if (const Result<> gone = m_database.run(one, {bound(have.device), bound(stream)});
                !gone) {
                return gone;
            }
        }
    }
    return {};
}

Result<PeerHave> PeerStore::saidBy(const DeviceId &device, const OfficeId &office) const
{
    PeerHave have{device, office, {}, {}};
    const Result<> heads = m_database.forEachRow(
        u"SELECT stream, head FROM peer_have WHERE device = ? ORDER BY stream, head"_s,
        {bound(device)}, [&have](const QSqlQuery &row) -> Result<> {
            const auto stream = idAt<StreamId>(row, 0);
            const auto head = idAt<ChangeId>(row, 1);
            if (!stream || !head) {
                return damagedRow();
            }
            if (have.heads.empty() || have.heads.back().first != *stream) {
                have.heads.emplace_back(*stream, std::vector<ChangeId>());
            }
            have.heads.back().second.push_back(*head);
            return {};
        });
    if (!heads) {
        return heads.error();
    }
    const Result<> missing =
        m_database.forEachRow(u"SELECT stream, name FROM peer_missing WHERE device = ?"_s,
                              {bound(device)}, [&have](const QSqlQuery &row) -> Result<> {
                                  const auto stream = idAt<StreamId>(row, 0);
                                  const auto name = idAt<changelog::BlobName>(row, 1);
                                  if (!stream || !name) {
                                      return damagedRow();
                                  }
                                  have.missing.emplace_back(*stream, *name);
                                  return {};
                              });
    return missing ? Result<PeerHave>(std::move(have)) : missing.error();
}

Result<bool> PeerStore::allSaid(const std::vector<DeviceId> &stores, const StreamId &stream,
                                Ending ending) const
{
    for (const DeviceId &store : stores) {
        const Result<QVariant> said = m_database.scalar(
            u"SELECT 1 FROM peer_ended WHERE device = ? AND stream = ? AND is_forgotten = ?"_s,
            {bound(store), bound(stream), ending == Ending::Forgotten ? 1 : 0});
        if (!said) {
            return said.error();
        }
        if (!said->isValid()) {
            return false;
        }
    }
    return !stores.empty();
}

Result<std::vector<PeerStore::Heard>> PeerStore::storesOf(const OfficeId &office) const
{
    return collect<Heard>(
        m_database, u"SELECT device, heard_at FROM peer WHERE office = ? ORDER BY device"_s,
        {bound(office)}, [](const QSqlQuery &row) -> std::optional<Heard> {
            const auto device = idAt<DeviceId>(row, 0);
            return device ? std::optional(Heard{*device, row.value(1).toLongLong()}) : std::nullopt;
        });
}

Result<std::vector<DeviceId>> PeerStore::deciding(const OfficeId &office, const QDateTime &now,
                                                  const std::set<DeviceId> &struckOff) const
{
    Result<std::vector<Heard>> stores = storesOf(office);
    if (!stores) {
        return stores.error();
    }
    std::erase_if(*stores, [&](const Heard &store) { return struckOff.contains(store.device); });
    qint64 since = now.addDays(-kDaysUntilSilent).toMSecsSinceEpoch();
    const auto last =
        std::max_element(stores->begin(), stores->end(),
                         [](const Heard &a, const Heard &b) { return a.heardAt < b.heardAt; });
    since = last == stores->end() ? since : std::min(since, last->heardAt);
    std::vector<DeviceId> devices;
    for (const Heard &store : *stores) {
        if (store.heardAt >= since) {
            devices.push_back(store.device);
        }
    }
    return devices;
}

Result<std::vector<std::vector<ChangeId>>> PeerStore::acknowledged(
    const std::vector<DeviceId> &stores, const StreamId &stream) const
{
    std::vector<std::vector<ChangeId>> result;
    for (const DeviceId &store : stores) {
        Result<std::vector<ChangeId>> heads = collect<ChangeId>(
            m_database, u"SELECT head FROM peer_have WHERE device = ? AND stream = ?"_s,
            {bound(store), bound(stream)},
            [](const QSqlQuery &row) { return idAt<ChangeId>(row, 0); });
        if (!heads) {
            return heads.error();
        }
        result.push_back(*std::move(heads));
    }
    return result;
}

Result<std::vector<std::vector<ChangeId>>> PeerStore::acknowledged(const OfficeId &office,
                                                                   const StreamId &stream) const
{
    const Result<std::vector<Heard>> stores = storesOf(office);
    if (!stores) {
        return stores.error();
    }
    std::vector<DeviceId> devices;
    for (const Heard &store : *stores) {
        devices.push_back(store.device);
    }
    return acknowledged(devices, stream);
}

Result<std::set<changelog::BlobName>> PeerStore::missing(const std::vector<DeviceId> &stores,
                                                         const StreamId &stream) const
{
    std::set<changelog::BlobName> names;
    for (const DeviceId &store : stores) {
        const auto missing = collect<changelog::BlobName>(
            m_database, u"SELECT name FROM peer_missing WHERE device = ? AND stream = ?"_s,
            {bound(store), bound(stream)},
            [](const QSqlQuery &row) { return idAt<changelog::BlobName>(row, 0); });
        if (!missing) {
            return missing.error();
        }
        names.insert(missing->begin(), missing->end());
    }
    return names;
}

Result<std::map<OfficeId, QDateTime>> PeerStore::lastHeard() const
{
    Result<QSqlQuery> rows =
        m_database.query(u"SELECT office, max(heard_at) FROM peer GROUP BY office"_s);
    if (!rows) {
        return rows.error();
    }
    std::map<OfficeId, QDateTime> heard;
    while (rows->next()) {
        const auto office = idAt<OfficeId>(*rows, 0);
        if (!office) {
            return damagedRow();
        }
        heard.emplace(*office,
                      QDateTime::fromMSecsSinceEpoch(rows->value(1).toLongLong(), Qt::UTC));
    }
    return heard;
}

} // namespace landgang::store
