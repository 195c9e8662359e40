// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/database.h"

#include "core/base/safefile.h"
#include "core/store/damagedlog.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

namespace landgang::store {
namespace {

using namespace Qt::StringLiterals;

Error databaseError(const QSqlError &error)
{
    return sqliteError(error.nativeErrorCode().toInt(), error.text());
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
    // 16 MB: a large import writes the pages of its indexes once and not again and again.
    {"PRAGMA cache_size = -16384"_L1, "PRAGMA cache_size"_L1, "-16384"_L1},
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

Database::Database(QString connection, std::unique_ptr<SealedDatabase> sealed)
    : m_connection(std::move(connection))
    , m_sealed(std::move(sealed))
{
}

Database::~Database()
{
    m_kept.clear();
    m_prepared.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const DataKey &key)
{
    // SQLite would make it for everyone to read; the log takes its mode from here.
    if (!QFileInfo::exists(path)) {
        if (const Result<> made = writeFileSafely(path, {}, FileAudience::OwnerOnly); !made) {
            return made.error();
        }
    }
    const Result<std::optional<QString>> damaged = setDamagedLogAside(path, key);
    if (!damaged) {
        return damaged.error();
    }
    Result<std::unique_ptr<SealedDatabase>> sealed = SealedDatabase::at(path, key);
    if (!sealed) {
        return sealed.error();
    }
    Result<std::unique_ptr<Database>> database = open(*std::move(sealed));
    if (database) {
        (*database)->m_damagedCopy = *damaged;
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::open(std::unique_ptr<SealedDatabase> sealed)
{
    const QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        handle.setDatabaseName(QString::fromUtf8(sealed->uri()));
        handle.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2000"_s);
    }
    std::unique_ptr<Database> database(new Database(connection, std::move(sealed)));
    QSqlDatabase handle = QSqlDatabase::database(connection, false);
    if (!handle.open()) {
        return databaseError(handle.lastError());
    }
    for (const auto step : {&Database::takeHandle, &Database::configure}) {
        if (const Result<> done = (database.get()->*step)(); !done) {
            return done.error();
        }
    }
    return database;
}

Result<> Database::takeHandle()
{
    const QVariant handle = QSqlDatabase::database(m_connection, false).driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0) {
        return Error{ErrorCode::Database, u"Qt's driver does not show SQLite's connection."_s};
    }
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    return m_sealed->prepare(m_handle);
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
    return m_sealed->check(m_handle);
}

Result<> Database::copyTo(const QString &path) const
{
    if (QFileInfo::exists(path)) {
        return Error{ErrorCode::FileWrite, u"There is a file %1 already."_s.arg(path)};
    }
    // Made empty first, with the right mode: SQLite takes an empty file as none.
    if (const Result<> made = writeFileSafely(path, {}, FileAudience::OwnerOnly); !made) {
        return made;
    }
    const Result<std::unique_ptr<SealedDatabase>> target = m_sealed->beside(path);
    if (!target) {
        return target.error();
    }
    return forEachRow(u"VACUUM INTO ?"_s, {QString::fromUtf8((*target)->uri())},
                      [](const QSqlQuery &) { return Result<>(); });
}

Result<std::unique_ptr<Database>> Database::openCopy(const QString &path) const
{
    if (!QFileInfo::exists(path)) {
        return Error{ErrorCode::StoreMissing, u"There is no file %1."_s.arg(path)};
    }
    Result<std::unique_ptr<SealedDatabase>> sealed = m_sealed->beside(path);
    return sealed ? open(*std::move(sealed)) : sealed.error();
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

Result<PreparedStatement *> Database::prepared(const char *sql) const
{
    if (const auto known = m_prepared.find(sql); known != m_prepared.end()) {
        return &known->second;
    }
    Result<PreparedStatement> statement = PreparedStatement::make(m_handle, sql);
    if (!statement) {
        return statement.error();
    }
    return &m_prepared.emplace(sql, *std::move(statement)).first->second;
}

qint64 Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Database::changedRows() const
{
    return sqlite3_changes(m_handle);
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
    // The rows also end where a page cannot be read: what came before is not all there is.
    if (result && query.lastError().isValid()) {
        result = databaseError(query.lastError());
    }
    // Lets go of the rows, so that the statement holds no lock until its next use.
    query.finish();
    return result;
}

} // namespace landgang::store
