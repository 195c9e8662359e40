// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/preparedstatement.h"

#include <sqlite3.h>

#include <utility>

namespace landgang::store {
namespace {

constexpr int kPrimaryCode = 0xff; ///< Extended codes carry more above.

Error lastError(sqlite3 *connection)
{
    return sqliteError(sqlite3_extended_errcode(connection), QString::fromUtf8(sqlite3_errmsg(connection)));
}

} // namespace

Error sqliteError(int code, const QString &text)
{
    const int primary = code & kPrimaryCode;
    // IOERR_DATA: a page does not open with the store's key.
    const bool damaged = primary == SQLITE_NOTADB || primary == SQLITE_CORRUPT
        || code == SQLITE_IOERR_DATA;
    return Error{damaged ? ErrorCode::StoreDamaged : ErrorCode::Database,
                 QStringLiteral("The database refused: %1.").arg(text)};
}

void PreparedStatement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

PreparedStatement::PreparedStatement(sqlite3_stmt *statement)
    : m_statement(statement)
{
}

Result<PreparedStatement> PreparedStatement::make(sqlite3 *connection, QByteArrayView sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(connection, sql.data(), static_cast<int>(sql.size()),
                           SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK) {
        return lastError(connection);
    }
    return PreparedStatement(statement);
}

void PreparedStatement::release()
{
    // Answers with the error of the run before, which was told then.
    (void)sqlite3_reset(m_statement.get());
}

void PreparedStatement::bind(int position, qint64 value)
{
    const int code = sqlite3_bind_int64(m_statement.get(), position, value);
    m_refused = m_refused == SQLITE_OK ? code : m_refused;
}

void PreparedStatement::bind(int position, QByteArrayView value)
{
    // Without an address SQLite would bind NULL and not the empty blob.
    const char *const data = value.isEmpty() ? "" : value.data();
    const int code = sqlite3_bind_blob64(m_statement.get(), position, data,
                                         static_cast<sqlite3_uint64>(value.size()), SQLITE_STATIC);
    m_refused = m_refused == SQLITE_OK ? code : m_refused;
}

Result<bool> PreparedStatement::step()
{
    if (m_refused != SQLITE_OK) {
        const int code = std::exchange(m_refused, SQLITE_OK);
        return sqliteError(code, QString::fromUtf8(sqlite3_errstr(code)));
    }
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        const Error error = lastError(sqlite3_db_handle(m_statement.get()));
        release();
        return error;
    }
    return code == SQLITE_ROW;
}

Result<> PreparedStatement::finish()
{
    const Result<bool> stepped = step();
    release();
    return stepped ? Result<>() : stepped.error();
}

qint64 PreparedStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArrayView PreparedStatement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {data, sqlite3_column_bytes(m_statement.get(), column)};
}

} // namespace landgang::store
