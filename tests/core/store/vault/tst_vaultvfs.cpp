// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/transaction.h"
#include "tests/support/temporarystore.h"

#include <QDirIterator>
#include <QSqlError>
#include <QTest>

using namespace landgang;
using namespace landgang::store;
using namespace Qt::StringLiterals;

namespace {

const QString kCanary = u"Kanarifugl Testperson"_s;

/// Every file below `folder`, whole.
QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly)) {
            files.insert(each.fileName(), file.readAll());
        }
    }
    return files;
}

} // namespace

class TestVaultVfs : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder =
            std::make_unique<QTemporaryDir>(QDir::currentPath() + u"/hvelv æøå 100% XXXXXX"_s);
        m_path = m_folder->filePath(u"landgang.db"_s);
        open();
        VERIFY_RESULT(
            m_database->run(u"CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT)"_s));
    }

    void cleanup() { m_database.reset(); }

    void nothingCanBeReadInAnyFile()
    {
        VERIFY_RESULT(insert(500));
        const auto whileOpen = filesIn(m_folder->path());
        QVERIFY(whileOpen.contains(u"landgang.db-wal"_s));
        m_database.reset();
        for (const auto &files : {whileOpen, filesIn(m_folder->path())}) {
            for (auto file = files.begin(); file != files.end(); ++file) {
                for (const char *const word : {"Kanarifugl", "SQLite format", "CREATE TABLE"}) {
                    QVERIFY2(!file.value().contains(word), qPrintable(file.key()));
                }
            }
        }
        open();
        QCOMPARE(count(), 500);
    }

    void anotherKeyDoesNotOpenIt()
    {
        m_database.reset();
        const auto opened = Database::open(m_path, DataKey::generate());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreDamaged);
        open();
        QCOMPARE(count(), 0);
    }

    void whatLiesInClearIsRefused()
    {
        const QString plain = m_folder->filePath(u"plain.db"_s);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
            database.setDatabaseName(plain);
            QVERIFY(database.open());
            QVERIFY(!database.exec(u"CREATE TABLE a (b)"_s).lastError().isValid());
            database.close();
        }
        QSqlDatabase::removeDatabase(u"plain"_s);
        const QByteArray before = filesIn(m_folder->path()).value(u"plain.db"_s);
        const auto opened = Database::open(plain, m_key);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreDamaged);
        QCOMPARE(filesIn(m_folder->path()).value(u"plain.db"_s), before);
    }

    void otherDatabasesAndTemporaryFilesAreRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("another") << u"ATTACH '%1/other.db' AS other"_s;
        QTest::newRow("by URI") << u"ATTACH 'file:%1/other.db?vfs=landgang-unix' AS other"_s;
        QTest::newRow("a copy in clear") << u"VACUUM INTO '%1/other.db'"_s;
        QTest::newRow("vacuum of another page size") << u"PRAGMA page_size = 8192; VACUUM"_s;
    }

    void otherDatabasesAndTemporaryFilesAreRefused()
    {
        QFETCH(QString, sql);
        VERIFY_RESULT(insert(10));
        bool isRefused = false;
        for (const QString &statement : sql.arg(m_folder->path()).split(u"; "_s)) {
            isRefused = !m_database->run(statement);
        }
        const auto files = filesIn(m_folder->path());
        QVERIFY(isRefused || !files.contains(u"other.db"_s));
        m_database.reset();
        open();
        QCOMPARE(count(), 10);
        QCOMPARE(m_database->scalar(u"PRAGMA page_size"_s)->toInt(), 4096);
        QCOMPARE(m_database->scalar(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
    }

    void sortsSavepointsSearchAndLargeTransactionsPass()
    {
        // Small enough that pages are written to the log before their transaction ends, and again.
        VERIFY_RESULT(m_database->run(u"PRAGMA cache_size = 10"_s));
        VERIFY_RESULT(m_database->run(u"CREATE VIRTUAL TABLE words USING fts5(word)"_s));
        VERIFY_RESULT(m_database->run(u"CREATE INDEX by_name ON person (name)"_s));
        {
            Result<Transaction> transaction = Transaction::begin(*m_database);
            VERIFY_RESULT(transaction);
            for (int i = 0; i < 3000; ++i) {
                VERIFY_RESULT(
                    m_database->run(u"INSERT INTO person (name) VALUES (?)"_s,
                                    {QString(u"%1 %2"_s.arg(i * 7919 % 3001).arg(kCanary))}));
            }
            VERIFY_RESULT(m_database->run(u"SAVEPOINT a"_s));
            VERIFY_RESULT(m_database->run(u"UPDATE person SET name = 'x' || name"_s));
            VERIFY_RESULT(m_database->run(u"ROLLBACK TO a"_s));
            VERIFY_RESULT(m_database->run(u"INSERT INTO words SELECT name FROM person"_s));
            VERIFY_RESULT(transaction->commit());
        }
        VERIFY_RESULT(m_database->run(u"INSERT INTO words (words) VALUES ('optimize')"_s));
        VERIFY_RESULT(m_database->scalar(
            u"SELECT group_concat(name) FROM (SELECT name FROM person ORDER BY name || 'a')"_s));
        QCOMPARE(count(), 3000);
        m_database.reset();
        open();
        QCOMPARE(count(), 3000);
        QCOMPARE(m_database->scalar(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
        QCOMPARE(m_database->scalar(u"SELECT count(*) FROM words('Kanarifugl')"_s)->toInt(), 3000);
    }

    void aCopyIsWholeAndSealedAnew()
    {
        VERIFY_RESULT(insert(300));
        const QString copy = m_folder->filePath(u"copy.db"_s);
        VERIFY_RESULT(m_database->copyTo(copy));
        QVERIFY(!m_database->copyTo(copy)); // It exists.
        const auto files = filesIn(m_folder->path());
        QVERIFY(!files.value(u"copy.db"_s).contains("Kanarifugl"));
        QVERIFY(!files.contains(u"copy.db-journal"_s));
        // A salt of its own, so keys of its own.
        QVERIFY(files.value(u"copy.db"_s).first(16) != files.value(u"landgang.db"_s).first(16));
        const auto opened = m_database->openCopy(copy);
        VERIFY_RESULT(opened);
        QCOMPARE((*opened)->scalar(u"SELECT count(*) FROM person"_s)->toInt(), 300);
        QVERIFY(!m_database->openCopy(m_folder->filePath(u"none.db"_s)));
    }

    void noByteOfTheFileCanBeChangedUnnoticed()
    {
        VERIFY_RESULT(insert(60));
        m_database.reset();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        // The cipher's own test tries every bit of a page; here it matters that every page is
        // asked.
        for (qsizetype at = 0; at < whole.size(); at += 509) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(changed);
            file.close();
            const auto opened = Database::open(m_path, m_key);
            QString answer;
            if (opened) {
                answer = (*opened)->scalar(u"PRAGMA integrity_check"_s).hasValue()
                    ? (*opened)->scalar(u"PRAGMA integrity_check"_s)->toString()
                    : QString();
            }
            QVERIFY2(answer != u"ok"_s, qPrintable(QString::number(at)));
        }
    }

    void theFileIsForItsOwnerOnly()
    {
        VERIFY_RESULT(insert(1));
        const QFileDevice::Permissions others = QFileDevice::ReadOther | QFileDevice::WriteOther
            | QFileDevice::ReadGroup | QFileDevice::WriteGroup;
        for (const QString &name : {m_path, QString(m_path + u"-wal"), QString(m_path + u"-shm")}) {
            QCOMPARE(QFile::permissions(name) & others, QFileDevice::Permissions());
        }
    }

    void readingEndsInAnErrorWhereAPageIsDamaged()
    {
        VERIFY_RESULT(insert(500));
        m_database.reset();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        constexpr qsizetype kPage = 4096;
        int refused = 0;
        for (qsizetype at = kPage + 1000; at < whole.size(); at += kPage) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(changed);
            file.close();
            const auto opened = Database::open(m_path, m_key);
            VERIFY_RESULT(opened);
            int rows = 0;
            const Result<> read =
                (*opened)->forEachRow(u"SELECT name FROM person"_s, {}, [&](const QSqlQuery &) {
                    ++rows;
                    return Result<>();
                });
            refused += read ? 0 : 1;
            QVERIFY(read ? rows == 500 : read.error().code == ErrorCode::StoreDamaged);
        }
        QVERIFY(refused > 3);
    }

private:
    void open()
    {
        auto opened = Database::open(m_path, m_key);
        VERIFY_RESULT(opened);
        m_database = *std::move(opened);
    }

    Result<> insert(int rows)
    {
        Result<Transaction> transaction = Transaction::begin(*m_database);
        for (int i = 0; transaction && i < rows; ++i) {
            const Result<> inserted = m_database->run(u"INSERT INTO person (name) VALUES (?)"_s,
                                                      {QString(u"%1 %2"_s.arg(i).arg(kCanary))});
            if (!inserted) {
                return inserted;
            }
        }
        return transaction ? transaction->commit() : transaction.error();
    }

    int count()
    {
        const auto counted = m_database->scalar(u"SELECT count(*) FROM person"_s);
        return counted ? counted->toInt() : -1;
    }

    DataKey m_key = DataKey::generate();
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestVaultVfs)
#include "tst_vaultvfs.moc"
