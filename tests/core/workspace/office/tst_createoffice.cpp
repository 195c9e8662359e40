// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/office/createoffice.h"
#include "core/workspace/office/openoffice.h"
#include "core/workspace/office/storefiles.h"
#include "tests/support/fakeclock.h"
#include "tests/support/temporarystore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace landgang;
using namespace landgang::workspace;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

class TestCreateOffice : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(QDir::currentPath() + u"/nytt æøå XXXXXX"_s);
        m_store = m_folder->filePath(u"lager"_s);
    }

    void leavesNothingButAStore()
    {
        const auto office = make();
        VERIFY_RESULT(office);
        QCOMPARE((*office)->office().name, u"Nordvik fengsel"_s);
        QVERIFY(!QFileInfo::exists(files().unfinished));
        QVERIFY(QFileInfo::exists(files().slot));
    }

    void beginsAgainWhereAnAttemptWasEnded()
    {
        QVERIFY(QDir().mkpath(m_store));
        QVERIFY(write(files().unfinished, {}));
        QVERIFY(write(files().database, "half"));
        QVERIFY(write(files().profile, "{"));
        const auto opened = open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreMissing);
        QVERIFY2(opened.error().context.contains(u"ended midway"_s),
                 qPrintable(opened.error().context));
        VERIFY_RESULT(make());
        VERIFY_RESULT(open());
    }

    void keepsAStoreThatWasOnlyNotUnmarked()
    {
        VERIFY_RESULT(make());
        QVERIFY(write(files().unfinished, {}));
        const auto again = make();
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
        VERIFY_RESULT(open());
        QVERIFY(!QFileInfo::exists(files().unfinished));
    }

    void leavesSomebodysFilesAlone()
    {
        QVERIFY(QDir().mkpath(m_store));
        const QString letter = QDir(m_store).filePath(u"brev.txt"_s);
        QVERIFY(write(letter, "Hei"));
        const auto made = make();
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(QDir(m_store).entryList(QDir::Files | QDir::Hidden), QStringList{u"brev.txt"_s});
    }

    void makesOneStoreWhereTwoAreAskedFor()
    {
        QVERIFY(QDir().mkpath(m_store));
        const auto other = lockStore(files());
        VERIFY_RESULT(other);
        QVERIFY(write(files().unfinished, {}));
        QVERIFY(write(files().database, "being made"));
        const auto made = make();
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::StoreInUse);
        QCOMPARE(read(files().database), QByteArray("being made"));
    }

    void takesEverythingAwayWhenItFails()
    {
        const QString profile = m_folder->filePath(u"profil.json"_s);
        QVERIFY(write(profile, "{ not a profile"));
        NewOffice office = described();
        office.profileFile = profile;
        const auto made = createOffice(m_store, office, u"passord"_s, {m_clock, m_ids});
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::ProfileInvalid);
        QVERIFY(!QFileInfo::exists(m_store));
    }

    void aMissingOrEmptyFileIsDamageNotAbsence_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isEmptied");
        QTest::newRow("no key file") << u"landgang.key"_s << false;
        QTest::newRow("an empty key file") << u"landgang.key"_s << true;
        QTest::newRow("no database") << u"landgang.db"_s << false;
        QTest::newRow("an empty database") << u"landgang.db"_s << true;
    }
    void aMissingOrEmptyFileIsDamageNotAbsence()
    {
        QFETCH(QString, file);
        QFETCH(bool, isEmptied);
        VERIFY_RESULT(make());
        const QString path = QDir(m_store).filePath(file);
        QVERIFY(isEmptied ? write(path, {}) : QFile::remove(path));
        const auto opened = open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreDamaged);
        QVERIFY2(opened.error().context.contains(file), qPrintable(opened.error().context));
        QCOMPARE(QFileInfo(path).size(), qint64{0});
        QCOMPARE(QFileInfo::exists(path), isEmptied);
    }

private:
    [[nodiscard]] StoreFiles files() const { return StoreFiles(m_store); }

    static NewOffice described()
    {
        return {.name = u"Nordvik fengsel"_s,
                .userName = u"Kari Eksempel"_s,
                .realm = exchange::Realm::Practice};
    }

    Result<std::unique_ptr<Workspace>> make()
    {
        return createOffice(m_store, described(), u"passord"_s, {m_clock, m_ids});
    }

    Result<std::unique_ptr<Workspace>> open()
    {
        return openOffice(m_store, u"passord"_s, {m_clock, m_ids});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
    testing::FakeClock m_clock{QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC)};
    SystemIdSource m_ids;
};

QTEST_GUILESS_MAIN(TestCreateOffice)
#include "tst_createoffice.moc"
