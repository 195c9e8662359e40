// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/erasedchanges.h"

#include "core/store/rows.h"

namespace landgang::store {

using namespace Qt::StringLiterals;

ErasedChanges::ErasedChanges(Database &database)
    : m_database(database)
{
}

Result<std::set<ChangeId>> ErasedChanges::of(const StreamId &stream) const
{
    const Result<std::vector<ChangeId>> changes = collect<ChangeId>(
        m_database,
        u"SELECT change.identity FROM erased "
        "JOIN stream ON stream.id = erased.stream "
        "JOIN change ON change.id = erased.change WHERE stream.identity = ?"_s,
        {bound(stream)}, [](const QSqlQuery &row) { return idAt<ChangeId>(row, 0); });
    if (!changes) {
        return changes.error();
    }
    return std::set<ChangeId>(changes->begin(), changes->end());
}

Result<int> ErasedChanges::dropWords(const OfficeId &author)
{
    const Result<> dropped =
        m_database.run(u"UPDATE change SET body = x'' WHERE length(body) > 0 AND id IN "
                       "(SELECT erased.change FROM erased "
                       "JOIN change AS taken ON taken.id = erased.change "
                       "JOIN chain ON chain.id = taken.chain "
                       "JOIN device ON device.id = chain.device WHERE device.office = ?)"_s,
                       {bound(author)});
    return dropped ? Result<int>(m_database.changedRows()) : dropped.error();
}

Result<int> ErasedChanges::dropWords()
{
    const Result<> dropped = m_database.run(u"UPDATE change SET body = x'' WHERE length(body) > 0 "
                                            "AND id IN (SELECT change FROM erased)"_s);
    return dropped ? Result<int>(m_database.changedRows()) : dropped.error();
}

Result<> ErasedChanges::wipeLog()
{
    const Result<QVariant> busy = m_database.scalar(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return busy ? Result<>() : busy.error();
}

} // namespace landgang::store
