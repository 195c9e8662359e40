// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QVariant>

#include <vector>

namespace landgang::store {

/// Column `column` of the current row as an id. A store holds nothing but well-formed ids; one that
/// is not is reported as damage by whoever collects the rows.
template<typename Id>
[[nodiscard]] std::optional<Id> idAt(const QSqlQuery &row, int column)
{
    return Id::fromBytes(row.value(column).toByteArray());
}

/// An id as a value to bind.
template<typename Id>
[[nodiscard]] QVariant bound(const Id &id)
{
    return id.toBytes();
}

/// A sequence number to bind: SQLite's integers are signed, and Qt would bind an unsigned one as
/// text.
[[nodiscard]] inline QVariant bound(quint64 number)
{
    return static_cast<qint64>(number);
}

[[nodiscard]] inline Error damagedRow()
{
    return Error{ErrorCode::StoreDamaged, QStringLiteral("A row of the store is not well-formed.")};
}

/// Every row of a statement through `read`, which answers std::optional: nothing is damage.
template<typename T, typename Read>
Result<std::vector<T>> collect(const Database &database, const QString &sql,
                               std::initializer_list<QVariant> values, Read read)
{
    std::vector<T> rows;
    const Result<> done = database.forEachRow(sql, values, [&](const QSqlQuery &row) -> Result<> {
        std::optional<T> decoded = read(row);
        if (!decoded) {
            return damagedRow();
        }
        rows.push_back(*std::move(decoded));
        return {};
    });
    if (!done) {
        return done.error();
    }
    return rows;
}

} // namespace landgang::store
