// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/peerstore.h"

#include "core/store/rows.h"

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
    for (const auto &[stream, heads] : have.heads) {
        if (const Result<> forgotten =
                m_database.run(u"DELETE FROM peer_have WHERE device = ? AND stream = ?"_s,
                               {bound(have.device), bound(stream)});
            !forgotten) {
            return forgotten;
        }
        for (const ChangeId &head : heads) {
            if (const Result<> kept = m_database.run(
                    u"INSERT INTO peer_have (device, stream, head) VALUES (?, ?, ?)"_s,
                    {bound(have.device), bound(stream), bound(head)});
                !kept) {
                return kept;
            }
        }
    }
    return {};
}

Result<std::vector<std::vector<ChangeId>>> PeerStore::acknowledged(const OfficeId &office,
                                                                   const StreamId &stream) const
{
    Result<QSqlQuery> rows =
        m_database.query(u"SELECT peer.device, peer_have.head FROM peer LEFT JOIN peer_have "
                         "ON peer_have.device = peer.device AND peer_have.stream = ? "
                         "WHERE peer.office = ? ORDER BY peer.device"_s,
                         {bound(stream), bound(office)});
    if (!rows) {
        return rows.error();
    }
    std::map<QByteArray, std::vector<ChangeId>> stores;
    while (rows->next()) {
        std::vector<ChangeId> &heads = stores[rows->value(0).toByteArray()];
        if (rows->value(1).isNull()) {
            continue;
        }
        const auto head = idAt<ChangeId>(*rows, 1);
        if (!head) {
            return damagedRow();
        }
        heads.push_back(*head);
    }
    std::vector<std::vector<ChangeId>> result;
    for (auto &[device, heads] : stores) {
        result.push_back(std::move(heads));
    }
    return result;
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
