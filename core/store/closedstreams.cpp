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

Result<> ClosedStreams::close(const StreamId &stream)
{
    return m_database.run(u"INSERT INTO closed_stream (stream) VALUES (?) ON CONFLICT DO NOTHING"_s,
                          {bound(stream)});
}

Result<> ClosedStreams::reopen(const StreamId &stream)
{
    return m_database.run(u"DELETE FROM closed_stream WHERE stream = ?"_s, {bound(stream)});
}

Result<std::set<StreamId>> ClosedStreams::all() const
{
    const Result<std::vector<StreamId>> streams =
        collect<StreamId>(m_database, u"SELECT stream FROM closed_stream"_s, {},
                          [](const QSqlQuery &row) { return idAt<StreamId>(row, 0); });
    if (!streams) {
        return streams.error();
    }
    return std::set<StreamId>(streams->begin(), streams->end());
}

} // namespace landgang::store
