// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/store/preparedstatement.h"
#include "core/store/vault/sealeddatabase.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <unordered_map>

namespace landgang::store {

/// An opened, encrypted SQLite file with the settings the store relies on (WAL, synchronous FULL,
/// foreign keys, secure delete, temporary data in memory), each asserted after opening. One
/// connection; not thread-safe.
class Database
{
public:
    /// Opens the file with its key, making it when it is not there. Errors: StoreDamaged (not
    /// encrypted, with another key, or damaged), Database (a setting did not take; Qt's driver
    /// brings an SQLite of its own), FileWrite.
    static Result<std::unique_ptr<Database>> open(const QString &path, const DataKey &key);
    /// The same by way of `sealed`: for tests that put another disk under it.
    static Result<std::unique_ptr<Database>> open(std::unique_ptr<SealedDatabase> sealed);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /// The folder with copies of database and log, if opening found the log damaged. The store goes
    /// on from before the damage: what is missing has to come back from the other offices.
    [[nodiscard]] const std::optional<QString> &damagedCopy() const { return m_damagedCopy; }

    /// Runs a statement that returns nothing. Errors: Database.
    Result<> run(const QString &sql, std::initializer_list<QVariant> values = {});
    /// Runs a statement and hands over its rows, forward only. Errors: Database.
    Result<QSqlQuery> query(const QString &sql, std::initializer_list<QVariant> values = {}) const;
    /// The first column of the first row, or an invalid variant without a row. Errors: Database.
    Result<QVariant> scalar(const QString &sql, std::initializer_list<QVariant> values = {}) const;
    /// Runs a statement and hands each row to `read` in turn. The statement is kept prepared, so
    /// `read` must not run the same one. Errors: Database; whatever `read` answers.
    Result<> forEachRow(const QString &sql, std::initializer_list<QVariant> values,
                        const std::function<Result<>(const QSqlQuery &)> &read) const;

    /// A statement for the hot path, made at its first use and kept; its one user at a time must
    /// not outlive the database. `sql` must be a constant. Errors: Database, StoreDamaged.
    Result<PreparedStatement *> prepared(const char *sql) const;
    /// The row id of the last row inserted.
    [[nodiscard]] qint64 lastRowId() const;
    /// How many rows the last statement changed.
    [[nodiscard]] int changedRows() const;

    /// Writes everything to a file of its own under the same data key, without what was deleted.
    /// `path` must not exist; its folder is not flushed. Errors: Database, FileWrite.
    Result<> copyTo(const QString &path) const;
    /// Opens another file under the same data key: a copy. Errors: as `open`, but nothing is made
    /// and damage to its log is not looked for.
    Result<std::unique_ptr<Database>> openCopy(const QString &path) const;

private:
    Database(QString connection, std::unique_ptr<SealedDatabase> sealed);
    Result<> takeHandle();
    Result<> configure();
    Result<QSqlQuery> prepare(const QString &sql) const;
    /// The prepared statement of `sql`, made at its first use.
    Result<QSqlQuery *> kept(const QString &sql) const;

    QString m_connection;
    std::unique_ptr<SealedDatabase> m_sealed;
    std::optional<QString> m_damagedCopy;
    sqlite3 *m_handle = nullptr; ///< Qt's driver owns it.
    mutable std::unordered_map<QString, QSqlQuery> m_kept;
    mutable std::unordered_map<const char *, PreparedStatement> m_prepared;
};

} // namespace landgang::store
