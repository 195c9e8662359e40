// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/statementreader.h"

#include "core/changelog/opcursor.h"
#include "core/store/livestatements.h"
#include "core/store/rows.h"

#include <algorithm>
#include <tuple>

namespace landgang::store {
namespace {

using namespace Qt::StringLiterals;
using changelog::OpCursor;

constexpr auto kSelect =
    "SELECT stream.identity, change.identity, change.time, change.user, device.office, "
    "change.body, live.ops FROM live "
    "JOIN change ON change.id = live.change "
    "JOIN chain ON chain.id = change.chain "
    "JOIN stream ON stream.id = chain.stream "
    "JOIN device ON device.id = chain.device WHERE "_L1;

/// What the statements of one change have in common.
struct Author {
    StreamId stream;
    ChangeId change;
    changelog::HybridTime time;
    UserId user;
    OfficeId office;
};

std::optional<Author> authorAt(const QSqlQuery &row)
{
    const auto stream = idAt<StreamId>(row, 0);
    const auto change = idAt<ChangeId>(row, 1);
    const auto user = idAt<UserId>(row, 3);
    const auto office = idAt<OfficeId>(row, 4);
    if (!stream || !change || !user || !office) {
        return std::nullopt;
    }
    return Author{*stream, *change, {row.value(2).toULongLong()}, *user, *office};
}

/// A statement with its time as the log has it: finer than the instant that is shown.
struct Found {
    changelog::HybridTime time;
    StoredStatement stored;
};

/// Adds the statements of a row to `found`; false when it is not well-formed.
bool takeRow(const QSqlQuery &row, std::vector<Found> &found)
{
    const std::optional<Author> author = authorAt(row);
    const OpNumbers standing = decodeOpNumbers(row.value(6).toByteArray());
    const QByteArray body = row.value(5).toByteArray();
    if (!author || body.size() < changelog::Change::Salt::kSize) {
        return false;
    }
    OpCursor op(body);
    for (const quint32 number : standing) {
        bool isThere = op.next();
        while (isThere && op.index() < number) {
            isThere = op.next();
        }
        if (!isThere || !op.write() || !op.write()->value) {
            return false;
        }
        const QByteArrayView value = *op.write()->value;
        Result<changelog::Value> decoded =
            changelog::decodeValue(QByteArray::fromRawData(value.data(), value.size()));
        if (!decoded) {
            return false;
        }
        found.push_back({author->time,
                         {author->stream,
                          op.write()->key.entity,
                          op.write()->key.field,
                          {*std::move(decoded), author->office, author->user,
                           author->time.instant(), StatementId{author->change, number}}}});
    }
    return true;
}

/// By stream, entity and field; within one, oldest first.
bool isBefore(const Found &a, const Found &b)
{
    const auto order = [](const Found &found) {
        return std::tie(found.stored.stream, found.stored.entity, found.stored.field, found.time,
                        found.stored.statement.id);
    };
    return order(a) < order(b);
}

} // namespace

StatementReader::StatementReader(const Database &database)
    : m_database(database)
{
}

Result<std::vector<StoredStatement>> StatementReader::where(
    const QString &condition, std::initializer_list<QVariant> values) const
{
    std::vector<Found> found;
    const Result<> read = m_database.forEachRow(
        kSelect + condition, values, [&found](const QSqlQuery &row) -> Result<> {
            return takeRow(row, found) ? Result<>() : damagedRow();
        });
    if (!read) {
        return read.error();
    }
    std::sort(found.begin(), found.end(), isBefore);
    std::vector<StoredStatement> statements;
    statements.reserve(found.size());
    for (Found &one : found) {
        statements.push_back(std::move(one.stored));
    }
    return statements;
}

Result<std::vector<StoredStatement>> StatementReader::ofAllCases() const
{
    return where(u"stream.case_id IS NOT NULL"_s, {});
}

Result<std::vector<StoredStatement>> StatementReader::ofCase(const CaseId &id) const
{
    return where(u"stream.case_id = ?"_s, {bound(id)});
}

Result<std::vector<StoredStatement>> StatementReader::ofStream(const StreamId &id) const
{
    return where(u"stream.identity = ?"_s, {bound(id)});
}

Result<std::vector<StoredStatement>> StatementReader::ofPrivateField(changelog::Field field) const
{
    Result<std::vector<StoredStatement>> statements =
        where(u"live.change IN (SELECT change FROM private_field WHERE field = ?)"_s,
              {static_cast<int>(field)});
    if (statements) {
        std::erase_if(*statements, [field](const auto &stored) { return stored.field != field; });
    }
    return statements;
}

} // namespace landgang::store
