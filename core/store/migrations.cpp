// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/migrations.h"

#include "core/store/metastore.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace landgang::store {
namespace {

using namespace Qt::StringLiterals;

/// "LGNG": tells our files from other SQLite databases (PRAGMA application_id).
constexpr int kApplicationId = 0x4c474e47;
/// Of a store: the oldest schema whose programs may use it.
const QString kUsableFrom = u"usable-from"_s;

Error badFile(int version, const QString &why)
{
    return Error{ErrorCode::Database,
                 u"Version %1 of the store's form is not part of this program: %2."_s.arg(
                     QString::number(version), why)};
}

Result<int> number(const Database &database, const QString &sql)
{
    const Result<QVariant> value = database.scalar(sql);
    return value ? Result<int>(value->toInt()) : value.error();
}

/// SQLite's own way to rebuild tables that others refer to is to look away meanwhile, which it does
/// outside of a transaction only (https://www.sqlite.org/lang_altertable.html § 7). Each step looks
/// at all references before it ends.
class WithoutReferences
{
public:
    explicit WithoutReferences(Database &database)
        : m_database(database)
        , m_begun(database.run(u"PRAGMA foreign_keys = OFF"_s))
    {
    }
    WithoutReferences(const WithoutReferences &) = delete;
    WithoutReferences &operator=(const WithoutReferences &) = delete;
    ~WithoutReferences() { (void)m_database.run(u"PRAGMA foreign_keys = ON"_s); }

    [[nodiscard]] const Result<> &begun() const { return m_begun; }

private:
    Database &m_database;
    Result<> m_begun;
};

Result<> checkReferences(const Database &database)
{
    return database.forEachRow(u"PRAGMA foreign_key_check"_s, {}, [](const QSqlQuery &row) {
        return Result<>(Error{
            ErrorCode::StoreDamaged,
            u"A reference in the table %1 would lead nowhere."_s.arg(row.value(0).toString())});
    });
}

Result<> note(Database &database, const Migration &step)
{
    MetaStore meta(database);
    const Result<std::optional<QByteArray>> before = meta.value(kUsableFrom);
    if (!before) {
        return before.error();
    }
    const int usableFrom = std::max(step.usableFrom, before->value_or(QByteArray()).toInt());
    return meta.set(kUsableFrom, QByteArray::number(usableFrom));
}

Result<> take(Database &database, const Migration &step)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    QStringList statements = step.statements;
    statements << u"PRAGMA application_id = %1"_s.arg(kApplicationId)
               << u"PRAGMA user_version = %1"_s.arg(step.version);
    for (const QString &statement : std::as_const(statements)) {
        if (const Result<> done = database.run(statement); !done) {
            return done;
        }
    }
    if (const Result<> sound = checkReferences(database); !sound) {
        return sound;
    }
    if (const Result<> noted = note(database, step); !noted) {
        return noted;
    }
    return transaction->commit();
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

Result<Migration> Migration::parse(int version, const QString &sql)
{
    static const QRegularExpression kHead(u"^-- Usable from: (\\d+)$"_s,
                                          QRegularExpression::MultilineOption);
    const QRegularExpressionMatch head = kHead.match(sql);
    const int usableFrom = head.hasMatch() ? head.captured(1).toInt() : 0;
    if (usableFrom < 1 || usableFrom > version) {
        return badFile(version, u"it does not say from where on it can be used"_s);
    }
    return Migration{version, usableFrom, statementsOf(sql)};
}

Migrations::Migrations(std::vector<Migration> steps)
    : m_steps(std::move(steps))
{
}

Result<Migrations> Migrations::ofProgram()
{
    const QDir folder(u":/landgang/sql"_s);
    std::vector<Migration> steps;
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const int version = static_cast<int>(steps.size()) + 1;
        QFile file(folder.filePath(name));
        if (name.section(u'_', 0, 0).toInt() != version || !file.open(QIODevice::ReadOnly)) {
            return badFile(version, u"its file is missing"_s);
        }
        Result<Migration> step = Migration::parse(version, QString::fromUtf8(file.readAll()));
        if (!step) {
            return step.error();
        }
        steps.push_back(*std::move(step));
    }
    return steps.empty() ? badFile(1, u"its file is missing"_s)
                         : Result<Migrations>(Migrations(std::move(steps)));
}

Result<SchemaState> Migrations::stateOf(const Database &database) const
{
    const Result<int> application = number(database, u"PRAGMA application_id"_s);
    const Result<int> version = number(database, u"PRAGMA user_version"_s);
    const Result<int> tables = number(database, u"SELECT count(*) FROM sqlite_schema"_s);
    for (const Result<int> *read : {&application, &version, &tables}) {
        if (!*read) {
            return read->error();
        }
    }
    if (*application != kApplicationId) {
        return *tables == 0
            ? Result<SchemaState>(SchemaState::Empty)
            : Error{ErrorCode::StoreDamaged, u"The file is a database of another program."_s};
    }
    if (*version == latest()) {
        return SchemaState::Current;
    }
    if (*version < 1) {
        return Error{ErrorCode::StoreVersion,
                     u"The store was made while the program was being written, before its first "
                     "version. Nothing was changed. Open it with the program that made it."_s};
    }
    if (*version < latest()) {
        return SchemaState::Older;
    }
    const Result<int> usableFrom =
        number(database, u"SELECT value FROM meta WHERE key = '%1'"_s.arg(kUsableFrom));
    if (!usableFrom) {
        return usableFrom.error();
    }
    if (*usableFrom >= 1 && *usableFrom <= latest()) {
        return SchemaState::NewerUsable;
    }
    return Error{
        ErrorCode::StoreVersion,
        u"The store was made by a later version of the program (form %1, this program knows %2). "
        "Nothing was changed. Install the later version on this computer, too."_s.arg(
            QString::number(*version), QString::number(latest()))};
}

Result<> Migrations::bringUp(Database &database) const
{
    const Result<SchemaState> state = stateOf(database);
    if (!state) {
        return state.error();
    }
    if (*state == SchemaState::Current || *state == SchemaState::NewerUsable) {
        return {};
    }
    const Result<int> version = number(database, u"PRAGMA user_version"_s);
    const WithoutReferences guard(database);
    if (!version || !guard.begun()) {
        return version ? guard.begun() : version.error();
    }
    const int reached = *state == SchemaState::Empty ? 0 : *version;
    for (const Migration &step : m_steps) {
        if (step.version <= reached) {
            continue;
        }
        if (const Result<> taken = take(database, step); !taken) {
            return taken;
        }
    }
    return {};
}

} // namespace landgang::store
