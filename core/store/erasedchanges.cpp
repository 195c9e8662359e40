// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/erasedchanges.h"

#include "core/store/logreader.h"
#include "core/store/projection.h"
#include "core/store/rows.h"

namespace landgang::store {

using namespace Qt::StringLiterals;

namespace {

/// Erased changes that still say something.
constexpr auto kWithWords = "FROM erased JOIN change AS said ON said.id = erased.change "
                            "JOIN chain ON chain.id = said.chain "
                            "JOIN device ON device.id = chain.device "
                            "JOIN stream ON stream.id = chain.stream "
                            "WHERE length(said.body) > 0"_L1;

} // namespace

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
    const QString theirs = kWithWords + u" AND device.office = ?"_s;
    const Result<std::vector<StreamId>> streams = collect<StreamId>(
        m_database, u"SELECT DISTINCT stream.identity "_s + theirs, {bound(author)},
        [](const QSqlQuery &row) { return idAt<StreamId>(row, 0); });
    if (!streams || streams->empty()) {
        return streams ? Result<int>(0) : streams.error();
    }
    const Result<> dropped = m_database.run(
        u"UPDATE change SET body = x'' WHERE id IN (SELECT said.id "_s + theirs + u')',
        {bound(author)});
    if (!dropped) {
        return dropped.error();
    }
    const int count = m_database.changedRows();
    const Result<> settled = settle(*streams);
    return settled ? Result<int>(count) : settled.error();
}

Result<int> ErasedChanges::dropWords()
{
    const Result<std::vector<OfficeId>> authors =
        collect<OfficeId>(m_database, u"SELECT DISTINCT device.office "_s + kWithWords, {},
                          [](const QSqlQuery &row) { return idAt<OfficeId>(row, 0); });
    if (!authors) {
        return authors.error();
    }
    int count = 0;
    for (const OfficeId &author : *authors) {
        const Result<int> dropped = dropWords(author);
        if (!dropped) {
            return dropped;
        }
        count += *dropped;
    }
    return count;
}

Result<> ErasedChanges::settle(const std::vector<StreamId> &streams)
{
    for (const StreamId &id : streams) {
        const auto stream = LogReader(m_database).stream(id);
        if (!stream) {
            return stream.error();
        }
        const Result<> rebuilt = *stream ? Projection(m_database).rebuild(**stream) : Result<>();
        if (!rebuilt) {
            return rebuilt;
        }
    }
    return {};
}

Result<> ErasedChanges::wipeLog()
{
    const Result<QVariant> busy = m_database.scalar(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return busy ? Result<>() : busy.error();
}

} // namespace landgang::store
