// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/livevaluewriter.h"

namespace landgang::store {
namespace {

using namespace Qt::StringLiterals;

constexpr char kAdd[] = "INSERT INTO live_value (change, op, entity, field, value, private) "
                        "VALUES (?, ?, ?, ?, ?, ?)";
constexpr char kRemove[] =
    "DELETE FROM live_value WHERE change = ? AND op = ? AND entity = ? AND field = ?";
constexpr char kAwait[] =
    "INSERT INTO awaited (stream, change) VALUES (?, ?) ON CONFLICT DO NOTHING";
constexpr char kAwaitsAny[] = "SELECT 1 FROM awaited WHERE stream = ? LIMIT 1";
constexpr char kAwaits[] = "SELECT 1 FROM awaited WHERE stream = ? AND change = ?";

template<typename... Values>
Result<> run(const Database &database, const char *sql, const Values &...values)
{
    const Result<PreparedStatement *> statement = database.prepared(sql);
    return statement ? (*statement)->run(values...) : statement.error();
}

template<typename... Values>
Result<bool> hasRow(const Database &database, const char *sql, const Values &...values)
{
    const Result<PreparedStatement *> statement = database.prepared(sql);
    if (!statement) {
        return statement.error();
    }
    const Result<bool> found = (*statement)->first(values...);
    (*statement)->release();
    return found;
}

} // namespace

LiveValueWriter::LiveValueWriter(Database &database, qint64 stream, changelog::StreamKind kind)
    : m_database(database)
    , m_stream(stream)
    , m_private(kind == changelog::StreamKind::Private ? 1 : 0)
{
}

Result<> LiveValueWriter::add(const StatementPlace &statement, QByteArrayView value)
{
    return store::run(m_database, kAdd, statement.change, statement.op,
                      statement.key.entity.view(), static_cast<qint64>(statement.key.field), value,
                      m_private);
}

Result<> LiveValueWriter::remove(const StatementPlace &statement)
{
    return store::run(m_database, kRemove, statement.change, statement.op,
                      statement.key.entity.view(), static_cast<qint64>(statement.key.field));
}

Result<> LiveValueWriter::await(const ChangeId &change)
{
    return store::run(m_database, kAwait, m_stream, change.view());
}

Result<bool> LiveValueWriter::awaitsAny() const
{
    return hasRow(m_database, kAwaitsAny, m_stream);
}

Result<bool> LiveValueWriter::awaits(const ChangeId &change) const
{
    return hasRow(m_database, kAwaits, m_stream, change.view());
}

Result<> LiveValueWriter::clear()
{
    const Result<> values = m_database.run(
        u"DELETE FROM live_value WHERE change IN (SELECT change.id FROM chain "
        "JOIN change ON change.chain = chain.id WHERE chain.stream = ?)"_s,
        {m_stream});
    return values ? m_database.run(u"DELETE FROM awaited WHERE stream = ?"_s, {m_stream}) : values;
}

} // namespace landgang::store
