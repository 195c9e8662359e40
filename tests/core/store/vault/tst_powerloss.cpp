// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/transaction.h"
#include "core/store/vault/logscan.h"
#include "tests/support/memorydisk.h"
#include "tests/support/temporarystore.h"

#include <QBuffer>
#include <QTest>

using namespace landgang;
using namespace landgang::store;
using namespace landgang::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTransactions = 14;
constexpr int kRowsEach = 3;
const QString kPath = u"/disk/landgang.db"_s;

/// How many states are tried; LANDGANG_ROUNDS asks for more.
int rounds()
{
    bool isSet = false;
    const int asked = qEnvironmentVariableIntValue("LANDGANG_ROUNDS", &isSet);
    return isSet ? asked : 1500;
}

/// After how many of the disk's operations a transaction was confirmed.
struct Work {
    std::vector<DiskOperation> operations;
    std::vector<size_t> confirmed;
};

/// What is wrong with a store that comes up after a power failure.
struct Findings {
    int unreadable = 0;
    int torn = 0;
    int lost = 0;
    int falseAlarms = 0;

    [[nodiscard]] int sum() const { return unreadable + torn + lost + falseAlarms; }
    [[nodiscard]] QString text() const
    {
        return u"%1 unreadable, %2 torn, %3 lost, %4 taken for damage"_s.arg(unreadable)
            .arg(torn)
            .arg(lost)
            .arg(falseAlarms);
    }
};

} // namespace

class TestPowerLoss : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_work = work(); }

    void whatWasConfirmedIsThereAfterAPowerFailure_data()
    {
        QTest::addColumn<int>("sector");
        QTest::newRow("sectors of 512 bytes") << 512;
        QTest::newRow("sectors of 4096 bytes") << 4096;
    }

    void whatWasConfirmedIsThereAfterAPowerFailure()
    {
        QFETCH(int, sector);
        const Findings found = tryStates(rounds() / 2, {static_cast<size_t>(sector), true});
        QVERIFY2(found.sum() == 0, qPrintable(found.text()));
    }

    void aDiskThatDoesNotFlushIsNoticed()
    {
        const Findings found = tryStates(200, {512, false});
        QVERIFY2(found.lost + found.torn + found.unreadable > 50, qPrintable(found.text()));
    }

    void aDiskThatFailsLeavesWhatWasConfirmed_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("isForGood");
        QTest::newRow("full, once") << SQLITE_FULL << false;
        QTest::newRow("full from then on") << SQLITE_FULL << true;
        QTest::newRow("write error, once") << SQLITE_IOERR_WRITE << false;
        QTest::newRow("write error from then on") << SQLITE_IOERR_WRITE << true;
    }

    void aDiskThatFailsLeavesWhatWasConfirmed()
    {
        QFETCH(int, code);
        QFETCH(bool, isForGood);
        const auto failure = isForGood ? MemoryDisk::Failure::ForGood : MemoryDisk::Failure::Once;
        const int all = static_cast<int>(m_work.operations.size());
        for (int count = m_made + 1; count < all; count += 29) {
            m_disk.insert({});
            m_disk.failAfter(count, code, failure);
            const int confirmed = fill();
            QVERIFY(m_disk.hasFailed());
            m_disk.failAfter(0, SQLITE_OK, failure);
            const Findings found = look(Files(m_disk.files()), confirmed);
            QVERIFY2(found.sum() == 0, qPrintable(u"%1: %2"_s.arg(count).arg(found.text())));
        }
    }

private:
    Result<std::unique_ptr<Database>> open()
    {
        auto sealed = SealedDatabase::at(kPath, m_key, m_disk.vfs());
        return sealed ? Database::open(*std::move(sealed)) : sealed.error();
    }

    /// Writes until something fails; answers how many transactions were confirmed.
    int fill()
    {
        const auto database = open();
        int confirmed = 0;
        if (!database
            || !(*database)->run(
                u"CREATE TABLE entry (id INTEGER PRIMARY KEY, round INTEGER, text BLOB)"_s)) {
            return 0;
        }
        m_made = static_cast<int>(m_disk.operations().size());
        // The log is copied into the database often, and no transaction fits in memory.
        if (!(*database)->run(u"PRAGMA wal_autocheckpoint = 12"_s)
            || !(*database)->run(u"PRAGMA cache_size = 4"_s)) {
            return 0;
        }
        for (int round = 1; round <= kTransactions; ++round) {
            Result<Transaction> transaction = Transaction::begin(**database);
            // More pages than fit in memory, the last of them written again below: SQLite then
            // mends the checksums in its log before it confirms.
            bool isDone = transaction
                && (*database)->run(u"UPDATE entry SET text = text || x'00' WHERE round > ?"_s,
                                    {round - 4});
            for (int row = 0; row < kRowsEach; ++row) {
                isDone = isDone
                    && (*database)->run(u"INSERT INTO entry (round, text) VALUES (?, ?)"_s,
                                        {round, QByteArray(3000 + 400 * row, 'x')});
            }
            if (!isDone || !transaction->commit()) {
                return confirmed;
            }
            confirmed = round;
            m_confirmedAt.push_back(m_disk.operations().size());
        }
        return confirmed;
    }

    Work work()
    {
        m_disk.insert({});
        m_confirmedAt.clear();
        if (fill() != kTransactions) {
            return {};
        }
        return {m_disk.operations(), m_confirmedAt};
    }

    Findings tryStates(int states, const PowerLoss &loss)
    {
        std::mt19937 random(4711);
        Findings all;
        const size_t first = static_cast<size_t>(m_made);
        for (int state = 0; state < states; ++state) {
            const size_t count = first + random() % (m_work.operations.size() - first);
            int confirmed = 0;
            for (const size_t at : m_work.confirmed) {
                confirmed += at <= count ? 1 : 0;
            }
            const Findings found =
                look(afterPowerLoss({}, m_work.operations, count, loss, random), confirmed);
            all.unreadable += found.unreadable;
            all.torn += found.torn;
            all.lost += found.lost;
            all.falseAlarms += found.falseAlarms;
        }
        return all;
    }

    Findings look(Files files, int confirmed)
    {
        Findings found;
        found.falseAlarms = isTakenForDamage(files) ? 1 : 0;
        m_disk.insert(std::move(files));
        const auto database = open();
        const auto check = database ? (*database)->scalar(u"PRAGMA integrity_check"_s)
                                    : Result<QVariant>(database.error());
        if (!check || check->toString() != u"ok"_s) {
            ++found.unreadable;
            return found;
        }
        const auto rows = (*database)->scalar(u"SELECT count(*) FROM entry"_s);
        const auto latest = (*database)->scalar(u"SELECT coalesce(max(round), 0) FROM entry"_s);
        if (!rows || !latest || rows->toInt() != latest->toInt() * kRowsEach) {
            ++found.torn;
        } else if (latest->toInt() < confirmed) {
            ++found.lost;
        }
        return found;
    }

    bool isTakenForDamage(const Files &files)
    {
        const std::string path = kPath.toStdString();
        if (!files.contains(path) || !files.contains(path + "-wal")) {
            return false;
        }
        QBuffer database;
        QBuffer log;
        database.setData(files.at(path));
        log.setData(files.at(path + "-wal"));
        return database.open(QIODevice::ReadOnly) && log.open(QIODevice::ReadOnly)
            && scanLog(log, database, m_key) == LogState::Damaged;
    }

    MemoryDisk m_disk;
    DataKey m_key = DataKey::generate();
    Work m_work;
    std::vector<size_t> m_confirmedAt;
    int m_made = 0; ///< Operations until the table is there.
};

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_powerloss.moc"
