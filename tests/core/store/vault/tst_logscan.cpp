// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/vault/logformat.h"
#include "core/store/vault/logscan.h"
#include "tests/support/temporarystore.h"

#include <QBuffer>
#include <QTest>

using namespace landgang;
using namespace landgang::store;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("the copy cannot be written");
    }
}

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 4);
    return bytes;
}

} // namespace

/// Six transactions, none of them in the database yet.
class TestLogScan : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"landgang.db"_s);
        auto opened = Database::open(path, m_key);
        VERIFY_RESULT(opened);
        Database &database = **opened;
        VERIFY_RESULT(database.run(u"CREATE TABLE entry (round INTEGER, text BLOB)"_s));
        VERIFY_RESULT(database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        for (int round = 0; round < kRounds; ++round) {
            VERIFY_RESULT(
                database.run(u"INSERT INTO entry VALUES (?, ?)"_s, {round, QByteArray(9000, 'x')}));
            m_ends.push_back(QFileInfo(QString(path + u"-wal"_s)).size());
        }
        m_database = contentOf(path);
        m_log = contentOf(QString(path + u"-wal"_s));
        QVERIFY(m_ends.back() > m_ends.front());
    }

    void aWholeLogIsSound() { QCOMPARE(scan(m_log), LogState::Sound); }

    void aLogThatWasCutShortIsSound()
    {
        for (qsizetype size = 0; size < m_log.size(); size += 400) {
            QCOMPARE(scan(m_log.first(size)), LogState::Sound);
        }
    }

    void aLastTransactionThatDidNotArriveIsSound()
    {
        const qsizetype begin = m_ends.at(kRounds - 2);
        for (qsizetype at = begin; at < m_log.size(); at += 97) {
            QCOMPARE(scan(flipped(m_log, at)), LogState::Sound);
        }
    }

    void aFlippedBitBeforeALaterTransactionIsDamage()
    {
        // The end of the last transaction but one has a single later transaction to show it.
        for (qsizetype at = kLogPrefixSize; at < m_ends.at(kRounds - 3); at += 61) {
            QVERIFY2(scan(flipped(m_log, at)) == LogState::Damaged,
                     qPrintable(QString::number(at)));
        }
    }

    void aDamagedSaltIsKnownFromTheDatabase()
    {
        QCOMPARE(scan(flipped(m_log, 3)), LogState::Sound);
        const qsizetype at = m_ends.front() - 200;
        QCOMPARE(scan(flipped(flipped(m_log, 3), at)), LogState::Damaged);
    }

    void aHeaderTornInItsRewritingIsSound()
    {
        // All that the log says stands in the database; its header was being written anew.
        QTemporaryDir folder;
        const QString path = copyTo(folder, m_log);
        QByteArray whole;
        {
            auto opened = Database::open(path, m_key);
            VERIFY_RESULT(opened);
            VERIFY_RESULT((*opened)->run(u"PRAGMA wal_checkpoint(FULL)"_s));
            whole = contentOf(path);
        }
        QBuffer database(&whole);
        QByteArray torn = flipped(m_log, kLogPrefixSize + 17);
        QBuffer log(&torn);
        QVERIFY(database.open(QIODevice::ReadOnly) && log.open(QIODevice::ReadOnly));
        QCOMPARE(scanLog(log, database, m_key), LogState::Sound);
    }

    void damageIsKeptAsideAndTold()
    {
        QTemporaryDir folder;
        const QByteArray damaged = flipped(m_log, m_ends.at(1) + 100);
        const QString path = copyTo(folder, damaged);
        {
            const auto opened = Database::open(path, m_key);
            VERIFY_RESULT(opened);
            QCOMPARE((*opened)->damagedCopy(), folder.filePath(u"damaged-1"_s));
            QCOMPARE((*opened)->scalar(u"SELECT count(*) FROM entry"_s)->toInt(), 2);
        }
        QCOMPARE(contentOf(folder.filePath(u"damaged-1/landgang.db-wal"_s)), damaged);
        QCOMPARE(contentOf(folder.filePath(u"damaged-1/landgang.db"_s)), m_database);
        const auto again = Database::open(path, m_key);
        VERIFY_RESULT(again);
        QVERIFY(!(*again)->damagedCopy());
    }

    void aFirstPageTornByAPowerFailureComesBackFromTheLog_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("count");
        QTest::newRow("salt") << 0 << 512;
        QTest::newRow("middle") << 512 << 512;
        QTest::newRow("end") << 3584 << 512;
        QTest::newRow("all") << 0 << 4096;
    }

    void aFirstPageTornByAPowerFailureComesBackFromTheLog()
    {
        QFETCH(int, from);
        QFETCH(int, count);
        QTemporaryDir folder;
        const QString path = copyTo(folder, m_log);
        QByteArray database = m_database;
        database.replace(from, count, QByteArray(count, '\x5a'));
        write(path, database);
        const auto opened = Database::open(path, m_key);
        VERIFY_RESULT(opened);
        QVERIFY(!(*opened)->damagedCopy());
        QCOMPARE((*opened)->scalar(u"SELECT count(*) FROM entry"_s)->toInt(), kRounds);
    }

private:
    static constexpr int kRounds = 6;

    LogState scan(QByteArray log)
    {
        QBuffer logFile(&log);
        QBuffer database(&m_database);
        const bool isOpen = logFile.open(QIODevice::ReadOnly) && database.open(QIODevice::ReadOnly);
        return isOpen ? scanLog(logFile, database, m_key) : LogState::Damaged;
    }

    /// A copy of the store with `log`; its path.
    QString copyTo(const QTemporaryDir &folder, const QByteArray &log)
    {
        const QString path = folder.filePath(u"landgang.db"_s);
        write(path, m_database);
        write(QString(path + u"-wal"_s), log);
        return path;
    }

    QTemporaryDir m_folder;
    DataKey m_key = DataKey::generate();
    QByteArray m_database;
    QByteArray m_log;
    std::vector<qint64> m_ends; ///< Of the transactions in the log.
};

QTEST_GUILESS_MAIN(TestLogScan)
#include "tst_logscan.moc"
