// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/dump.h"
#include "core/workspace/office/backups.h"
#include "core/workspace/office/restorebackup.h"
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

/// A program that knows one schema more (laterschema/) opens a store of the one before.
class TestUpgrade : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder =
            std::make_unique<QTemporaryDir>(QDir::currentPath() + u"/oppgradert æøå XXXXXX"_s);
        m_frozen = sourcePath(u"tests/frozen/schema-1"_s);
        for (const QString &name : {u"landgang.db"_s, u"landgang.key"_s}) {
            QVERIFY(QFile::copy(QDir(m_frozen).filePath(name), m_folder->filePath(name)));
            QVERIFY(QFile::setPermissions(m_folder->filePath(name),
                                          QFile::ReadOwner | QFile::WriteOwner));
        }
        m_expected = read(QDir(m_frozen).filePath(u"dump.txt"_s));
    }

    void aBackupIsMadeBefore()
    {
        Backup made;
        {
            const auto office = open();
            VERIFY_RESULT(office);
            const std::vector<Backup> all = backups(m_folder->path());
            QCOMPARE(all.size(), size_t{1});
            made = all.front();
            QCOMPARE(made.occasion, BackupOccasion::BeforeUpgrade);
            QCOMPARE(dump(**office), m_expected);
        }
        // Once.
        VERIFY_RESULT(open());
        QCOMPARE(backups(m_folder->path()).size(), size_t{1});
        // The backup is the store as it was, and is brought up in its turn.
        const QString elsewhere = m_folder->filePath(u"annen PC"_s);
        VERIFY_RESULT(restoreBackup(elsewhere, made.folder, {{}, passphrase()}, {m_clock, m_ids}));
        const auto restored = openOffice(elsewhere, passphrase(), {m_clock, m_ids});
        VERIFY_RESULT(restored);
        QCOMPARE(backups(elsewhere).size(), size_t{1});
        QCOMPARE(dump(**restored), m_expected);
    }

    void withoutABackupNothingIsBroughtUp()
    {
        // Where the folder should come to lie is something else.
        QFile inTheWay(m_folder->filePath(u"backups"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        const QByteArray before = read(m_folder->filePath(u"landgang.db"_s));
        const auto refused = open();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FileWrite);
        QVERIFY2(refused.error().context.contains(u"Nothing was changed."_s),
                 qPrintable(refused.error().context));
        QCOMPARE(read(m_folder->filePath(u"landgang.db"_s)), before);
        QVERIFY(inTheWay.remove());
        VERIFY_RESULT(open());
    }

private:
    static QString passphrase() { return QString::fromUtf16(kPracticePassphrase); }

    Result<std::unique_ptr<Workspace>> open()
    {
        return openOffice(m_folder->path(), passphrase(), {m_clock, m_ids});
    }

    static QByteArray dump(const Workspace &office)
    {
        const auto written = canonicalDump(office, std::nullopt, std::nullopt);
        return written ? *written : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_frozen;
    QByteArray m_expected;
    FakeClock m_clock{QDateTime(QDate(2030, 1, 2), QTime(8, 0), Qt::UTC)};
    SystemIdSource m_ids;
};

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
