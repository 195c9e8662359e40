// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/database.h"

#include <QSqlError>
#include <QUuid>

namespace landgang::store {
namespace {

using namespace Qt::StringLiterals;

Error databaseError(const QSqlError &error)
{
    // 26 is SQLITE_NOTADB, 11 SQLITE_CORRUPT: https://www.sqlite.org/rescode.html
    const bool damaged = error.nativeErrorCode() == "26"_L1 || error.nativeErrorCode() == "11"_L1;
    return Error{damaged ? ErrorCode::StoreDamaged : ErrorCode::Database,
                 QStringLiteral("The database refused: %1.").arg(error.text())};
}

struct Setting {
    QLatin1StringView set;
    QLatin1StringView read;
    QLatin1StringView expected;
};

constexpr Setting kSettings[] = {
    {"PRAGMA journal_mode = WAL"_L1, "PRAGMA journal_mode"_L1, "wal"_L1},
    {"PRAGMA synchronous = FULL"_L1, "PRAGMA synchronous"_L1, "2"_L1},
    {"PRAGMA foreign_keys = ON"_L1, "PRAGMA foreign_keys"_L1, "1"_L1},
    {"PRAGMA secure_delete = ON"_L1, "PRAGMA secure_delete"_L1, "1"_L1},
    {"PRAGMA temp_store = MEMORY"_L1, "PRAGMA temp_store"_L1, "2"_L1},
    {"PRAGMA trusted_schema = OFF"_L1, "PRAGMA trusted_schema"_L1, "0"_L1},
};

/// Binds `values` in order and runs a prepared statement.
Result<> execute(QSqlQuery &query, std::initializer_list<QVariant> values)
{
    int position = 0;
    for (const QVariant &value : values) {
        query.bindValue(position++, value);
    }
    if (!query.exec()) {
        return databaseError(query.lastError());
    }
    return {};
}

} // namespace

Database::Database(QString connection)
    : m_connection(std::move(connection))
{
}

Database::~Database()
{
    m_kept.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    const QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        handle.setDatabaseName(path);
        handle.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    }
    std::unique_ptr<Database> database(new Database(connection));
    QSqlDatabase handle = QSqlDatabase::database(connection, false);
    if (!handle.open()) {
        return databaseError(handle.lastError());
    }
    if (const Result<> configured = database->configure(); !configured) {
        return configured.error();
    }
    return database;
}

Result<> Database::configure()
{
    for (const Setting &setting : kSettings) {
        if (const Result<> set = run(setting.set); !set) {
            return set.error();
        }
        const Result<QVariant> value = scalar(setting.read);
        if (!value) {
            return value.error();
        }
        if (value->toString() != setting.expected) {
            return Error{ErrorCode::Database,
                         QStringLiteral("The database did not accept \"%1\".").arg(setting.set)};
        }
    }
    return {};
}

Result<QSqlQuery> Database::prepare(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return databaseError(query.lastError());
    }
    return query;
}

Result<QSqlQuery> Database::query(const QString &sql, std::initializer_list<QVariant> values) const
{
    Result<QSqlQuery> query = prepare(sql);
    if (!query) {
        return query;
    }
    if (const Result<> done = execute(*query, values); !done) {
        return done.error();
    }
    return query;
}

Result<QSqlQuery *> Database::kept(const QString &sql) const
{
    if (const auto known = m_kept.find(sql); known != m_kept.end()) {
        return &known->second;
    }
    Result<QSqlQuery> query = prepare(sql);
    if (!query) {
        return query.error();
    }
    return &m_kept.emplace(sql, *std::move(query)).first->second;
}

Result<> Database::run(const QString &sql, std::initializer_list<QVariant> values)
{
    return forEachRow(sql, values, [](const QSqlQuery &) { return Result<>(); });
}

Result<QVariant> Database::scalar(const QString &sql, std::initializer_list<QVariant> values) const
{
    QVariant first;
    const Result<> done = forEachRow(sql, values, [&first](const QSqlQuery &row) {
        first = first.isValid() ? first : row.value(0);
        return Result<>();
    });
    return done ? Result<QVariant>(first) : done.error();
}

Result<> Database::forEachRow(const QString &sql, std::initializer_list<QVariant> values,
                              const std::function<Result<>(const QSqlQuery &)> &read) const
{
    const Result<QSqlQuery *> statement = kept(sql);
    if (!statement) {
        return statement.error();
    }
    QSqlQuery &query = **statement;
    Result<> result = execute(query, values);
    while (result && query.isSelect() && query.next()) {
        result = read(query);
    }
    // Lets go of the rows, so that the statement holds no lock until its next use.
    query.finish();
    return result;
}

} // namespace landgang::store
