// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/dump.h"
#include "core/workspace/office/backups.h"
#include "core/workspace/office/openoffice.h"
#include "core/workspace/office/restorebackup.h"
#include "tests/support/twooffices.h"

#include <QDirIterator>
#include <QTest>

using namespace landgang;
using namespace landgang::testing;
using namespace landgang::workspace;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::Cancelled : result.error().code;
}

Backup daily(const QDate &day, int hour = 8)
{
    return {QString(), QDateTime(day, QTime(hour, 0), Qt::UTC), BackupOccasion::Daily};
}

void damage(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    QCOMPARE(file.write("damaged"), 7);
}

} // namespace

class TestBackups : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_offices = std::make_unique<TwoOffices>();
        QVERIFY(m_offices->prison && m_offices->nav);
        m_folder = m_offices->prison->folder();
        const auto person = m_offices->takeIn();
        VERIFY_RESULT(person);
        VERIFY_RESULT(m_offices->consent(*person, {u"housing"_s}));
        m_before = dump();
        const auto made = backUp(sourceOf(*m_offices->prison), BackupOccasion::Asked);
        VERIFY_RESULT(made);
        m_backup = made->folder;
        m_offices->clock.advanceMinutes(10);
    }

    void aBackupIsNoLessEncryptedThanTheStore()
    {
        QDirIterator each(m_backup, QDir::Files);
        int files = 0;
        while (each.hasNext()) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains("Testperson") && !bytes.contains("Kari"));
            QVERIFY((file.permissions() & (QFile::ReadOther | QFile::ReadGroup)) == 0);
            ++files;
        }
        QCOMPARE(files, 2);
        QCOMPARE(backups(m_folder).size(), size_t{1});
        QCOMPARE(backups(m_folder).front().folder, m_backup);
    }

    void aRestoredStoreIsTheOneThatWasBackedUp()
    {
        VERIFY_RESULT(m_offices->takeIn());
        QVERIFY(dump() != m_before);
        QCOMPARE(codeOf(restore(m_backup)), ErrorCode::StoreInUse);
        const OfficeId office = m_offices->prison->officeId();
        m_offices->prison.reset();
        const auto report = restore(m_backup);
        VERIFY_RESULT(report);
        QVERIFY(report->missing.at(office) > 0);
        open();
        QCOMPARE(dump(), m_before);
        // What was replaced can be brought back as well.
        m_offices->prison.reset();
        m_offices->clock.advanceMinutes(10);
        VERIFY_RESULT(restore(report->before));
        open();
        QVERIFY(dump() != m_before);
    }

    void whatOthersWroteSinceIsToldByTheirName()
    {
        const OfficeId prison = m_offices->prison->officeId();
        const auto backup = backUp(sourceOf(*m_offices->nav), BackupOccasion::Asked);
        VERIFY_RESULT(backup);
        VERIFY_RESULT(m_offices->send(*m_offices->prison, *m_offices->nav, u"a.landgang"_s));
        const OfficeId nav = m_offices->nav->officeId();
        const QString folder = m_offices->nav->folder();
        m_offices->nav.reset();
        const auto report =
            restoreBackup(folder, backup->folder, {{}, u"passord"_s}, environment());
        VERIFY_RESULT(report);
        QVERIFY(report->missing.at(prison) > 0);
        QVERIFY(report->missing.contains(nav)); // That it read a bundle in.
    }

    void aDamagedStoreIsReplacedAndKept()
    {
        m_offices->prison.reset();
        damage(QDir(m_folder).filePath(u"landgang.db"_s));
        const auto report = restore(m_backup);
        VERIFY_RESULT(report);
        QVERIFY(QFile::exists(QDir(report->keptAside).filePath(u"landgang.db"_s)));
        open();
        QCOMPARE(dump(), m_before);
    }

    void aDamagedBackupReplacesNothing()
    {
        m_offices->prison.reset();
        damage(QDir(m_backup).filePath(u"landgang.db"_s));
        const auto report = restore(m_backup);
        QVERIFY(!report);
        open();
        QCOMPARE(dump(), m_before);
    }

    void anotherOfficesBackupIsRefused()
    {
        const auto other = backUp(sourceOf(*m_offices->nav), BackupOccasion::Asked);
        VERIFY_RESULT(other);
        m_offices->prison.reset();
        QCOMPARE(codeOf(restore(other->folder)), ErrorCode::NotPermitted);
        QCOMPARE(codeOf(restore(m_folder + u"/none"_s)), ErrorCode::NotFound);
        open();
        QCOMPARE(dump(), m_before);
    }

    void aNewComputerStartsFromABackup()
    {
        m_offices->prison.reset();
        const QString elsewhere = m_offices->folder(u"ny pc"_s);
        QCOMPARE(codeOf(restoreBackup(elsewhere, m_backup, {{}, u"feil"_s}, environment())),
                 ErrorCode::WrongPassphrase);
        VERIFY_RESULT(restoreBackup(elsewhere, m_backup, {{}, u"passord"_s}, environment()));
        auto opened = openOffice(elsewhere, u"passord"_s, environment());
        VERIFY_RESULT(opened);
        QCOMPARE(*canonicalDump(**opened, std::nullopt, std::nullopt), m_before);
    }

    void oneADayIsMade()
    {
        VERIFY_RESULT(backUpDaily(*m_offices->prison));
        QVERIFY(!*backUpDaily(*m_offices->prison));
        QCOMPARE(backups(m_folder).size(), size_t{2});
    }

    void sevenDaysAndEightWeeksAreKept()
    {
        const QDate today(2026, 11, 22); // A Sunday.
        std::vector<Backup> all;
        for (int days = 0; days < 100; ++days) {
            all.push_back(daily(today.addDays(-days), 16));
            all.push_back(daily(today.addDays(-days)));
        }
        const std::vector<Backup> old = outdated(all);
        std::vector<Backup> kept;
        for (const Backup &backup : all) {
            if (std::find(old.begin(), old.end(), backup) == old.end()) {
                kept.push_back(backup);
            }
        }
        // The seven days are the first of the eight weeks.
        QCOMPARE(kept.size(), size_t{7 + 7});
        QCOMPARE(kept.at(6), daily(today.addDays(-6), 16));
        QCOMPARE(kept.back(), daily(today.addDays(-49), 16));
    }

private:
    [[nodiscard]] Environment environment() { return {m_offices->clock, m_offices->ids}; }

    QByteArray dump()
    {
        const auto written = canonicalDump(*m_offices->prison, std::nullopt, std::nullopt);
        return written ? *written : QByteArray();
    }

    Result<RestoreReport> restore(const QString &backup)
    {
        return restoreBackup(m_folder, backup, {{}, u"passord"_s}, environment());
    }

    void open()
    {
        auto opened = openOffice(m_folder, u"passord"_s, environment());
        VERIFY_RESULT(opened);
        m_offices->prison = *std::move(opened);
    }

    std::unique_ptr<TwoOffices> m_offices;
    QString m_folder;
    QString m_backup;
    QByteArray m_before;
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
