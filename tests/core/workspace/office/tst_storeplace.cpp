// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/office/storeplace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace landgang::workspace;
using namespace Qt::StringLiterals;

class TestStorePlace : public QObject
{
    Q_OBJECT

private slots:
    void aStoreOnAnotherComputerIsRefused_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("isNetwork");
        QTest::newRow("disk") << QByteArray("ext4") << false;
        QTest::newRow("memory") << QByteArray("tmpfs") << false;
        QTest::newRow("Windows disk") << QByteArray("NTFS") << false;
        QTest::newRow("container") << QByteArray("overlay") << false;
        QTest::newRow("NFS") << QByteArray("nfs4") << true;
        QTest::newRow("Windows share") << QByteArray("cifs") << true;
        QTest::newRow("the same in capitals") << QByteArray("CIFS") << true;
        QTest::newRow("SSH") << QByteArray("fuse.sshfs") << true;
    }

    void aStoreOnAnotherComputerIsRefused()
    {
        QFETCH(QByteArray, type);
        QTEST(isNetworkFileSystem(type), "isNetwork");
    }

    void thisDiskIsGood() { QVERIFY(checkStorePlace(QDir::currentPath())); }

    void whatWasLeftUnfinishedGoes()
    {
        const QTemporaryDir folder;
        for (const QString &name : {u".landgang-abc"_s, u"landgang.db.restoring"_s,
                                    u"landgang.db.restoring-wal"_s, u"landgang.db"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        removeUnfinishedFiles(folder.path());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"landgang.db"_s});
    }
};

QTEST_GUILESS_MAIN(TestStorePlace)
#include "tst_storeplace.moc"
