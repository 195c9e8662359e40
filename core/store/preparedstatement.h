// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace landgang::store {

/// A statement prepared through SQLite's own interface: for what runs once per change or per value,
/// where Qt Sql's variants would cost several times the work itself. Everything else goes through
/// Database's `run` and `forEachRow`. Must not outlive its Database, which keeps it.
class PreparedStatement
{
public:
    /// Errors: Database, StoreDamaged.
    static Result<PreparedStatement> make(sqlite3 *connection, QByteArrayView sql);

    /// Runs a statement that answers no rows, with `values` – integers and bytes – for its question
    /// marks in order. Errors: Database, StoreDamaged.
    template<typename... Values>
    Result<> run(const Values &...values)
    {
        bindAll(values...);
        return finish();
    }

    /// The first row, read by `integer` and `bytes` until the statement runs again or `release`;
    /// false without a row. Errors: Database, StoreDamaged.
    template<typename... Values>
    Result<bool> first(const Values &...values)
    {
        bindAll(values...);
        return step();
    }
    /// Lets go of the row, so that the statement holds no lock.
    void release();

    [[nodiscard]] qint64 integer(int column) const;
    /// Valid as long as the row is.
    [[nodiscard]] QByteArrayView bytes(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

    explicit PreparedStatement(sqlite3_stmt *statement);

    template<typename... Values>
    void bindAll(const Values &...values)
    {
        release();
        int position = 0;
        (bind(++position, values), ...);
    }
    void bind(int position, qint64 value);
    /// Not copied: `value` must stay until the statement has run.
    void bind(int position, QByteArrayView value);
    Result<bool> step();
    Result<> finish();

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_refused = 0; ///< The first result code of binding that was not fine.
};

/// The error for an SQLite result code (https://www.sqlite.org/rescode.html).
[[nodiscard]] Error sqliteError(int code, const QString &text);

} // namespace landgang::store
