// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/closedstreams.h"

#include "core/store/rows.h"

namespace landgang::store {

using namespace Qt::StringLiterals;

ClosedStreams::ClosedStreams(Database &database)
    : m_database(database)
{
}

Result<> ClosedStreams::close(const StreamId &stream, const OfficeId &teller)
{
    return m_database.run(
        u"INSERT INTO closed_stream (stream, office) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
        {bound(stream), bound(teller)});
}

Result<> ClosedStreams::reopen(const StreamId &stream)
{
    return m_database.run(u"DELETE FROM closed_stream WHERE stream = ?"_s, {bound(stream)});
}

Result<std::map<StreamId, std::set<OfficeId>>> ClosedStreams::tellers() const
{
    std::map<StreamId, std::set<OfficeId>> tellers;
    const Result<> read = m_database.forEachRow(u"SELECT stream, office FROM closed_stream"_s, {},
                                                [&tellers](const QSqlQuery &row) -> Result<> {
                                                    const auto stream = idAt<StreamId>(row, 0);
                                                    const auto office = idAt<OfficeId>(row, 1);
                                                    if (!stream || !office) {
                                                        return damagedRow();
                                                    }
                                                    tellers[*stream].insert(*office);
                                                    return {};
                                                });
    return read ? Result<std::map<StreamId, std::set<OfficeId>>>(std::move(tellers)) : read.error();
}

} // namespace landgang::store
