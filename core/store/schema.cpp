// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/schema.h"

#include "core/base/digest.h"
#include "core/store/transaction.h"

#include <QFile>

namespace landgang::store {
namespace {

using namespace Qt::StringLiterals;

/// "LGNG": tells our files from other SQLite databases (PRAGMA application_id).
constexpr int kApplicationId = 0x4c474e47;

Result<QByteArray> schemaFile()
{
    QFile file(u":/landgang/sql/0000_initial.sql"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Database, u"The schema is missing from the program."_s};
    }
    return file.readAll();
}

Result<> applySchema(Database &database, const QByteArray &sql)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    QStringList statements = statementsOf(QString::fromUtf8(sql));
    statements << u"PRAGMA application_id = %1"_s.arg(kApplicationId)
               << u"PRAGMA user_version = %1"_s.arg(kSchema);
    for (const QString &statement : std::as_const(statements)) {
        if (const Result<> done = database.run(statement); !done) {
            return done.error();
        }
    }
    const Result<> marked =
        database.run(u"INSERT INTO meta (key, value) VALUES ('schema', ?)"_s, {sha256(sql)});
    return marked ? transaction->commit() : marked;
}

Result<> checkSchema(const Database &database, const QByteArray &sql)
{
    const Result<QVariant> version = database.scalar(u"PRAGMA user_version"_s);
    if (!version) {
        return version.error();
    }
    const Result<QVariant> digest =
        database.scalar(u"SELECT value FROM meta WHERE key = 'schema'"_s);
    if (!digest) {
        return digest.error();
    }
    if (version->toInt() != kSchema || digest->toByteArray() != sha256(sql)) {
        return Error{
            ErrorCode::StoreVersion,
            u"The store was made by another version of the program, which this one does not "
            "read. Nothing was changed. Open it with the version that made it."_s};
    }
    return {};
}

} // namespace

QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QStringList lines;
    for (const QString &line : sql.split(u'\n')) {
        if (!line.startsWith("--"_L1) && !line.trimmed().isEmpty()) {
            lines << line;
        }
        if (line.trimmed().isEmpty() && !lines.isEmpty() && lines.constLast().endsWith(u';')) {
            statements << lines.join(u'\n');
            lines.clear();
        }
    }
    if (!lines.isEmpty()) {
        statements << lines.join(u'\n');
    }
    return statements;
}

Result<> ensureSchema(Database &database)
{
    const Result<QByteArray> sql = schemaFile();
    if (!sql) {
        return sql.error();
    }
    const Result<QVariant> application = database.scalar(u"PRAGMA application_id"_s);
    if (!application) {
        return application.error();
    }
    if (application->toInt() == kApplicationId) {
        return checkSchema(database, *sql);
    }
    const Result<QVariant> tables = database.scalar(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables) {
        return tables.error();
    }
    if (tables->toInt() != 0) {
        return Error{ErrorCode::StoreDamaged, u"The file is a database of another program."_s};
    }
    return applySchema(database, *sql);
}

} // namespace landgang::store
