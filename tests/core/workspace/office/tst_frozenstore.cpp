// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/migrations.h"
#include "core/workspace/casework/documents.h"
#include "core/workspace/dump.h"
#include "core/workspace/office/backups.h"
#include "core/workspace/office/restorebackup.h"
#include "core/workspace/plan/takeinperson.h"
#include "core/workspace/practice/practicestory.h"
#include "tests/support/fakeclock.h"
#include "tests/support/paths.h"
#include "tests/support/temporarystore.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace landgang;
using namespace landgang::testing;
using namespace landgang::workspace;
using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The stores under tests/frozen, each made by the program that published its schema, are opened
/// and read by this one.
class TestFrozenStore : public QObject
{
    Q_OBJECT

private slots:
    void itHoldsWhatItHeld_data()
    {
        QTest::addColumn<QString>("frozen");
        QTest::addColumn<bool>("isOlder");
        const int latest = store::Migrations::ofProgram()->latest();
        for (const QString &name :
             QDir(sourcePath(u"tests/frozen"_s)).entryList({u"schema-*"_s}, QDir::Dirs)) {
            QTest::newRow(qPrintable(name)) << sourcePath(QString(u"tests/frozen/"_s + name))
                                            << (name.section(u'-', -1).toInt() < latest);
        }
    }

    void itHoldsWhatItHeld()
    {
        QFETCH(QString, frozen);
        QFETCH(bool, isOlder);
        QTemporaryDir folder(QDir::currentPath() + u"/frosset æøå XXXXXX"_s);
        for (const QString &name : {u"landgang.db"_s, u"landgang.key"_s}) {
            QVERIFY(QFile::copy(QDir(frozen).filePath(name), folder.filePath(name)));
            QVERIFY(
                QFile::setPermissions(folder.filePath(name), QFile::ReadOwner | QFile::WriteOwner));
        }
        const QByteArray expected = read(QDir(frozen).filePath(u"dump.txt"_s));
        QVERIFY(expected.contains("Testperson") || expected.size() > 1000);
        {
            const auto office = open(folder.path());
            VERIFY_RESULT(office);
            QCOMPARE(*canonicalDump(**office, std::nullopt, std::nullopt), expected);
            checkDocument(**office);
            QCOMPARE(backups(folder.path()).size(), size_t(isOlder ? 1 : 0));
            // It can be worked in.
            VERIFY_RESULT(takeInPerson(
                **office, {.name = {u"Testperson"_s, u"Ny"_s}, .intake = m_clock.today()}));
        }
        const auto again = open(folder.path());
        VERIFY_RESULT(again);
        QCOMPARE(backups(folder.path()).size(), size_t(isOlder ? 1 : 0));
        QVERIFY(*canonicalDump(**again, std::nullopt, std::nullopt) != expected);
    }

    void itIsRestoredFromItsBackup()
    {
        const QString frozen = sourcePath(u"tests/frozen/schema-1"_s);
        QTemporaryDir folder(QDir::currentPath() + u"/frosset æøå XXXXXX"_s);
        const QString store = folder.filePath(u"lager"_s);
        VERIFY_RESULT(restoreBackup(store, frozen, {{}, passphrase()}, {m_clock, m_ids}));
        const auto office = open(store);
        VERIFY_RESULT(office);
        QCOMPARE(*canonicalDump(**office, std::nullopt, std::nullopt),
                 read(QDir(frozen).filePath(u"dump.txt"_s)));
    }

private:
    static QString passphrase() { return QString::fromUtf16(kPracticePassphrase); }

    Result<std::unique_ptr<Workspace>> open(const QString &folder)
    {
        return openOffice(folder, passphrase(), {m_clock, m_ids});
    }

    static void checkDocument(const Workspace &office)
    {
        const auto plans = office.plans();
        VERIFY_RESULT(plans);
        int found = 0;
        for (const ReleasePlan &plan : *plans) {
            const auto all = documents(office, plan.id);
            VERIFY_RESULT(all);
            for (const Document &document : *all) {
                found += document.title == u"Vedtak"_s && document.isHere ? 1 : 0;
            }
        }
        QCOMPARE(found, 1);
    }

    FakeClock m_clock{QDateTime(QDate(2030, 1, 2), QTime(8, 0), Qt::UTC)};
    SystemIdSource m_ids;
};

QTEST_GUILESS_MAIN(TestFrozenStore)
#include "tst_frozenstore.moc"
