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
    return sqliteError(sqlite3_extended_errcode(connection),
                       QString::fromUtf8(sqlite3_errmsg(connection)));
}

} // namespace

Error sqliteError(int code, const QString &text)
{
    if (code == SQLITE_IOERR_DATA) { // A page does not open with the store's key.
        code = SQLITE_CORRUPT;
    }
    switch (code & kPrimaryCode) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return Error{ErrorCode::StoreDamaged,
                     QStringLiteral("A part of the store's file is damaged, or it is another "
                                    "store's.")};
    case SQLITE_FULL:
        return Error{ErrorCode::FileWrite,
                     QStringLiteral("The disk is full. Nothing of this was saved; what was saved "
                                    "before is there.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return Error{
            ErrorCode::FileWrite,
            QStringLiteral("The store's files cannot be opened for writing. Nothing was changed.")};
    case SQLITE_IOERR:
        return Error{ErrorCode::Database,
                     QStringLiteral("The disk did not do what it was asked for (%1). Nothing of "
                                    "this was saved; what was saved before is there.")
                         .arg(code)};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error{ErrorCode::Database,
                     QStringLiteral("Another program is using the store's file. Nothing was "
                                    "changed.")};
    default: break;
    }
    // A mistake of ours: whoever mends it needs the words.
    return Error{ErrorCode::Database,
                 QStringLiteral("The store refused a step of this program. Nothing was changed."),
                 {Error{ErrorCode::Database, text}}};
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
