// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/digest.h"
#include "core/store/migrations.h"
#include "tests/support/memorydisk.h"
#include "tests/support/paths.h"
#include "tests/support/temporarystore.h"

#include <QTest>

using namespace landgang;
using namespace landgang::store;
using namespace landgang::testing;
using namespace Qt::StringLiterals;

namespace {

const QString kPath = u"/disk/landgang.db"_s;

/// How many power failures are tried; LANDGANG_ROUNDS asks for more.
int rounds()
{
    bool isSet = false;
    const int asked = qEnvironmentVariableIntValue("LANDGANG_ROUNDS", &isSet);
    return isSet ? asked : 400;
}

Migration first()
{
    return {
        1,
        1,
        {u"CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID"_s,
         u"CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT"_s,
         u"CREATE TABLE item (id INTEGER PRIMARY KEY, "
         "person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE) STRICT"_s}};
}

/// Rebuilds a table that another one refers to, as a change of a column has to.
Migration second(int usableFrom = 2)
{
    return {2,
            usableFrom,
            {u"CREATE TABLE person_2 (id INTEGER PRIMARY KEY, name TEXT NOT NULL, "
             "language TEXT NOT NULL) STRICT"_s,
             u"INSERT INTO person_2 (id, name, language) SELECT id, name, 'nb' FROM person"_s,
             u"DROP TABLE person"_s, u"ALTER TABLE person_2 RENAME TO person"_s,
             u"CREATE INDEX person_name ON person (name)"_s}};
}

Migration third()
{
    return {3, 3, {u"UPDATE person SET language = 'nn' WHERE id % 2 = 0"_s}};
}

Migrations upTo(int version)
{
    std::vector<Migration> steps{first(), second(), third()};
    steps.erase(steps.begin() + version, steps.end());
    return Migrations(std::move(steps));
}

template<typename T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::Cancelled : result.error().code;
}

} // namespace

/// A store of an earlier version becomes one of this version, or stays what it was.
class TestMigrations : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_disk.insert({});
        const auto made = open();
        VERIFY_RESULT(made);
        QCOMPARE(*upTo(1).stateOf(**made), SchemaState::Empty);
        VERIFY_RESULT(upTo(1).bringUp(**made));
        for (int id = 1; id <= 40; ++id) {
            VERIFY_RESULT((*made)->run(u"INSERT INTO person (name) VALUES (?)"_s,
                                       {u"Testperson %1"_s.arg(id)}));
            VERIFY_RESULT((*made)->run(u"INSERT INTO item (person) VALUES (?)"_s, {id}));
        }
        m_before = dump(**made);
    }

    void oneThatIsCurrentIsLeftAlone()
    {
        const auto database = open();
        QCOMPARE(*upTo(1).stateOf(**database), SchemaState::Current);
        VERIFY_RESULT(upTo(1).bringUp(**database));
        QCOMPARE(dump(**database), m_before);
    }

    void anOlderOneIsBroughtUpStepByStep()
    {
        const auto database = open();
        QCOMPARE(*upTo(3).stateOf(**database), SchemaState::Older);
        VERIFY_RESULT(upTo(3).bringUp(**database));
        QCOMPARE(*upTo(3).stateOf(**database), SchemaState::Current);
        QCOMPARE(
            (*database)->scalar(u"SELECT count(*) FROM person WHERE language = 'nn'"_s)->toInt(),
            20);
        // What refers to a table that was rebuilt is still there and still refers to it.
        QCOMPARE((*database)->scalar(u"SELECT count(*) FROM item"_s)->toInt(), 40);
        QCOMPARE((*database)->scalar(u"PRAGMA foreign_keys"_s)->toInt(), 1);
        QVERIFY(!(*database)->run(u"INSERT INTO item (person) VALUES (4711)"_s));
    }

    void aLaterOneThatMayBeUsedIsUsed()
    {
        const auto database = open();
        VERIFY_RESULT(Migrations({first(), second(1)}).bringUp(**database));
        const QString later = dump(**database);
        QCOMPARE(*upTo(1).stateOf(**database), SchemaState::NewerUsable);
        VERIFY_RESULT(upTo(1).bringUp(**database));
        QCOMPARE(dump(**database), later);
    }

    void aLaterOneThatMayNotBeUsedIsRefused()
    {
        const auto database = open();
        // The third step asks for less than the second did: that one still counts.
        VERIFY_RESULT(Migrations({first(), second(), {3, 1, {}}}).bringUp(**database));
        const QString later = dump(**database);
        const auto state = upTo(1).stateOf(**database);
        QCOMPARE(codeOf(state), ErrorCode::StoreVersion);
        QVERIFY2(state.error().context.contains(u"Install the later version"_s),
                 qPrintable(state.error().context));
        QCOMPARE(codeOf(upTo(1).bringUp(**database)), ErrorCode::StoreVersion);
        QCOMPARE(dump(**database), later);
        QCOMPARE(*upTo(2).stateOf(**database), SchemaState::NewerUsable);
    }

    void oneFromBeforeTheFirstReleaseIsRefused()
    {
        const auto database = open();
        VERIFY_RESULT((*database)->run(u"PRAGMA user_version = 0"_s));
        QCOMPARE(codeOf(upTo(3).bringUp(**database)), ErrorCode::StoreVersion);
    }

    void aStepThatFailsLeavesTheStoreAsItWas_data()
    {
        QTest::addColumn<int>("position");
        for (int position = 0; position <= second().statements.size(); ++position) {
            QTest::addRow("before statement %d", position + 1) << position;
        }
    }

    void aStepThatFailsLeavesTheStoreAsItWas()
    {
        QFETCH(int, position);
        Migration broken = second();
        broken.statements.insert(position, u"INSERT INTO person_9 VALUES (1)"_s);
        const auto database = open();
        QVERIFY(!Migrations({first(), broken}).bringUp(**database));
        QCOMPARE(dump(**database), m_before);
        QCOMPARE((*database)->scalar(u"PRAGMA foreign_keys"_s)->toInt(), 1);
        VERIFY_RESULT(upTo(2).bringUp(**database));
    }

    void theStepsBeforeTheOneThatFailsStand()
    {
        const auto database = open();
        QVERIFY(!Migrations({first(), second(), {3, 3, {u"DELETE FROM nothing"_s}}})
                     .bringUp(**database));
        QCOMPARE(*upTo(2).stateOf(**database), SchemaState::Current);
    }

    void aReferenceThatWouldLeadNowhereIsAFailure()
    {
        const auto database = open();
        const auto done = Migrations({first(), {2, 2, {u"DELETE FROM person WHERE id = 7"_s}}})
                              .bringUp(**database);
        QCOMPARE(codeOf(done), ErrorCode::StoreDamaged);
        QCOMPARE(dump(**database), m_before);
    }

    void aDiskThatFailsLeavesOneVersionOrTheOther_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("isForGood");
        QTest::newRow("full, once") << SQLITE_FULL << false;
        QTest::newRow("full from then on") << SQLITE_FULL << true;
        QTest::newRow("write error, once") << SQLITE_IOERR_WRITE << false;
        QTest::newRow("write error from then on") << SQLITE_IOERR_WRITE << true;
    }

    void aDiskThatFailsLeavesOneVersionOrTheOther()
    {
        QFETCH(int, code);
        QFETCH(bool, isForGood);
        const auto failure = isForGood ? MemoryDisk::Failure::ForGood : MemoryDisk::Failure::Once;
        const Files files = m_disk.files();
        int failures = 0;
        for (int count = 1;; ++count) {
            m_disk.insert(files);
            m_disk.failAfter(count, code, failure);
            bool isDone = false;
            if (const auto database = open()) {
                isDone = bool(upTo(3).bringUp(**database));
            }
            if (!m_disk.hasFailed()) {
                break;
            }
            ++failures;
            m_disk.failAfter(0, SQLITE_OK, failure);
            const QString fault = faultOf(isDone ? 3 : 1);
            QVERIFY2(fault.isEmpty(), qPrintable(u"failure %1: %2"_s.arg(count).arg(fault)));
        }
        QVERIFY(failures > 10);
    }

    void aPowerFailureLeavesOneVersionOrTheOther()
    {
        const Files files = m_disk.files();
        m_disk.insert(files);
        {
            const auto database = open();
            VERIFY_RESULT(database);
            VERIFY_RESULT(upTo(3).bringUp(**database));
        }
        const std::vector<DiskOperation> operations = m_disk.operations();
        std::mt19937 random(4711);
        for (int round = 0; round < rounds(); ++round) {
            const size_t count = random() % (operations.size() + 1);
            const size_t sector = round % 2 == 0 ? 512 : 4096;
            m_disk.insert(afterPowerLoss(files, operations, count, {sector, true}, random));
            const QString fault = faultOf(1);
            QVERIFY2(fault.isEmpty(),
                     qPrintable(u"round %1 after %2: %3"_s.arg(round).arg(count).arg(fault)));
        }
    }

    void theProgramsOwnStepsAreInOrder()
    {
        const auto ours = Migrations::ofProgram();
        VERIFY_RESULT(ours);
        TemporaryStore store;
        QVERIFY(store.database());
        QCOMPARE(*ours->stateOf(*store.database()), SchemaState::Current);
        for (const QString &wrong :
             {u"CREATE TABLE a (b);"_s, u"-- Usable from: 0\n"_s, u"-- Usable from: 4\n"_s}) {
            QVERIFY(!Migration::parse(3, wrong));
        }
        QCOMPARE(Migration::parse(3, u"-- SPDX\n-- Usable from: 2\n\nSELECT 1;\n"_s)->usableFrom,
                 2);
    }

    void whatWasPublishedNeverChanges_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("1")
            << u"0001_initial.sql"_s
            << QByteArray("314000b91fbc6a27aba9123af6c97b122cd7601ce037a92e1b103dbcd2add7ed");
    }

    void whatWasPublishedNeverChanges()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, digest);
        QFile sql(sourcePath(u"resources/sql/"_s + file));
        QVERIFY(sql.open(QIODevice::ReadOnly));
        // A store out there was made by it: what is to be different goes into the next file.
        QCOMPARE(sha256(sql.readAll()).toHex(), digest);
    }

    void statementsAreParagraphs()
    {
        const QStringList statements =
            statementsOf(QStringLiteral("-- About it.\nCREATE TABLE a (\n    b -- "
                                        "kept\n);\n\nCREATE TRIGGER t BEGIN\n  SELECT 1;\n"
                                        "END;\n\n\nSELECT 2;\n"));
        QCOMPARE(statements.size(), 3);
        QVERIFY(statements.at(0).startsWith(QStringLiteral("CREATE TABLE a")));
        QVERIFY(statements.at(1).contains(QStringLiteral("SELECT 1;\nEND;")));
        QCOMPARE(statements.at(2), QStringLiteral("SELECT 2;"));
    }

private:
    Result<std::unique_ptr<Database>> open()
    {
        auto sealed = SealedDatabase::at(kPath, m_key, m_disk.vfs());
        return sealed ? Database::open(*std::move(sealed)) : sealed.error();
    }

    static QString dump(const Database &database)
    {
        QStringList lines;
        for (const QString &sql :
             {u"PRAGMA user_version"_s, u"SELECT sql FROM sqlite_schema ORDER BY name"_s,
              u"SELECT name FROM person ORDER BY id"_s, u"SELECT person FROM item ORDER BY id"_s,
              u"SELECT key || value FROM meta ORDER BY key"_s}) {
            const Result<> read = database.forEachRow(sql, {}, [&lines](const QSqlQuery &row) {
                lines << row.value(0).toString();
                return Result<>();
            });
            lines << (read ? QString() : read.error().toText());
        }
        return lines.join(u'\n');
    }

    /// What is wrong with the store that comes up; empty when it is whole, at least of version
    /// `atLeast`, and can be brought up.
    QString faultOf(int atLeast)
    {
        const auto database = open();
        if (!database) {
            return database.error().toText();
        }
        const int version = (*database)->scalar(u"PRAGMA user_version"_s)->toInt();
        const bool isWhole = (*database)->scalar(u"PRAGMA integrity_check"_s)->toString() == u"ok"_s
            && (*database)->scalar(u"SELECT count(*) FROM person"_s)->toInt() == 40
            && (*database)->scalar(u"SELECT count(*) FROM item"_s)->toInt() == 40;
        if (!isWhole || version < atLeast || (version == 1 && dump(**database) != m_before)) {
            return u"version %1: %2"_s.arg(QString::number(version), dump(**database));
        }
        const Result<> done = upTo(3).bringUp(**database);
        return done ? QString() : done.error().toText();
    }

    MemoryDisk m_disk;
    DataKey m_key = DataKey::generate();
    QString m_before;
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
