// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/livestatements.h"

#include "core/base/limits.h"

#include <QtEndian>

namespace landgang::store {
namespace {

using namespace Qt::StringLiterals;

constexpr char kFind[] = "SELECT ops FROM live WHERE change = ?";
constexpr char kAdd[] = "INSERT INTO live (change, ops) VALUES (?, ?)";
constexpr char kReplace[] = "UPDATE live SET ops = ? WHERE change = ?";
constexpr char kRemove[] = "DELETE FROM live WHERE change = ?";
constexpr char kAddField[] = "INSERT INTO private_field (field, change) VALUES (?, ?)";
constexpr char kAwait[] =
    "INSERT INTO awaited (stream, change) VALUES (?, ?) ON CONFLICT DO NOTHING";
constexpr char kAwaitsAny[] = "SELECT 1 FROM awaited WHERE stream = ? LIMIT 1";
constexpr char kAwaits[] = "SELECT 1 FROM awaited WHERE stream = ? AND change = ?";

static_assert(limits::kOpsPerChange <= 0xffff);

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

QByteArray encodeOpNumbers(const OpNumbers &ops)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(2 * ops.size()));
    for (const quint32 op : ops) {
        bytes.append(static_cast<char>(op >> 8)).append(static_cast<char>(op & 0xff));
    }
    return bytes;
}

OpNumbers decodeOpNumbers(QByteArrayView bytes)
{
    OpNumbers ops;
    ops.reserve(static_cast<size_t>(bytes.size() / 2));
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2) {
        ops.push_back(qFromBigEndian<quint16>(bytes.data() + at));
    }
    return ops;
}

LiveStatements::LiveStatements(Database &database, qint64 stream, changelog::StreamKind kind)
    : m_database(database)
    , m_stream(stream)
    , m_isPrivate(kind == changelog::StreamKind::Private)
{
}

Result<OpNumbers> LiveStatements::of(qint64 change) const
{
    const Result<PreparedStatement *> find = m_database.prepared(kFind);
    if (!find) {
        return find.error();
    }
    const Result<bool> found = (*find)->first(change);
    if (!found) {
        return found.error();
    }
    OpNumbers ops = *found ? decodeOpNumbers((*find)->bytes(0)) : OpNumbers();
    (*find)->release();
    return ops;
}

Result<> LiveStatements::add(qint64 change, const OpNumbers &ops,
                             const std::set<changelog::Field> &fields)
{
    if (m_isPrivate) {
        for (const changelog::Field field : fields) {
            if (const Result<> added =
                    store::run(m_database, kAddField, static_cast<qint64>(field), change);
                !added) {
                return added;
            }
        }
    }
    return store::run(m_database, kAdd, change, encodeOpNumbers(ops));
}

Result<> LiveStatements::replace(qint64 change, const OpNumbers &ops)
{
    return ops.empty() ? store::run(m_database, kRemove, change)
                       : store::run(m_database, kReplace, encodeOpNumbers(ops), change);
}

Result<> LiveStatements::await(const ChangeId &change)
{
    return store::run(m_database, kAwait, m_stream, change.view());
}

Result<bool> LiveStatements::awaitsAny() const
{
    return hasRow(m_database, kAwaitsAny, m_stream);
}

Result<bool> LiveStatements::awaits(const ChangeId &change) const
{
    return hasRow(m_database, kAwaits, m_stream, change.view());
}

Result<> LiveStatements::clear()
{
    const QString ofStream = u" WHERE change IN (SELECT change.id FROM chain "
                             "JOIN change ON change.chain = chain.id WHERE chain.stream = ?)"_s;
    for (const QString &statement : {QString(u"DELETE FROM live"_s + ofStream),
                                     QString(u"DELETE FROM private_field"_s + ofStream),
                                     u"DELETE FROM awaited WHERE stream = ?"_s}) {
        if (const Result<> done = m_database.run(statement, {m_stream}); !done) {
            return done;
        }
    }
    return {};
}

} // namespace landgang::store
