// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"

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

/// Every row of `query` through `read`, which answers std::optional: nothing is damage.
template<typename T, typename Read>
Result<std::vector<T>> collect(Result<QSqlQuery> query, Read read)
{
    if (!query) {
        return query.error();
    }
    std::vector<T> rows;
    while (query->next()) {
        std::optional<T> row = read(*query);
        if (!row) {
            return damagedRow();
        }
        rows.push_back(*std::move(row));
    }
    return rows;
}

} // namespace landgang::store
