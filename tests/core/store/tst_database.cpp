// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/database.h"
#include "core/store/schema.h"
#include "core/store/transaction.h"
#include "tests/support/temporarystore.h"

#include <QFile>
#include <QTest>

using namespace landgang;
using namespace landgang::store;
using landgang::testing::TemporaryStore;

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void aStoreKeepsToTheSettingsItReliesOn()
    {
        TemporaryStore temporary;
        QVERIFY(temporary.database() != nullptr);
        QCOMPARE(temporary.database()->scalar(QStringLiteral("PRAGMA journal_mode"))->toString(),
                 QStringLiteral("wal"));
        QCOMPARE(temporary.database()->scalar(QStringLiteral("PRAGMA synchronous"))->toInt(), 2);
        QCOMPARE(temporary.database()->scalar(QStringLiteral("PRAGMA secure_delete"))->toInt(), 1);
    }

    void whatIsNotCommittedIsGone()
    {
        TemporaryStore temporary;
        {
            Result<Transaction> transaction = Transaction::begin(*temporary.database());
            VERIFY_RESULT(transaction);
            VERIFY_RESULT(temporary.database()->run(
                QStringLiteral("INSERT INTO meta (key, value) VALUES ('a', x'00')")));
        }
        const QString count = QStringLiteral("SELECT count(*) FROM meta WHERE key = 'a'");
        QCOMPARE(temporary.database()->scalar(count)->toInt(), 0);
        {
            Result<Transaction> transaction = Transaction::begin(*temporary.database());
            VERIFY_RESULT(temporary.database()->run(
                QStringLiteral("INSERT INTO meta (key, value) VALUES ('a', x'00')")));
            VERIFY_RESULT(transaction->commit());
        }
        QCOMPARE(temporary.database()->scalar(count)->toInt(), 1);
    }

    void aRefusedStatementIsAnError()
    {
        TemporaryStore temporary;
        const Result<> refused =
            temporary.database()->run(QStringLiteral("INSERT INTO nowhere (a) VALUES (1)"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Database);
    }

    void aFileThatIsNoDatabaseIsToldAsDamaged()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("landgang.db"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto opened = Database::open(path, DataKey::generate());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::StoreDamaged);
    }

    void aDatabaseOfAnotherProgramIsLeftAlone()
    {
        QTemporaryDir folder;
        auto opened =
            Database::open(folder.filePath(QStringLiteral("other.db")), DataKey::generate());
        VERIFY_RESULT(opened);
        VERIFY_RESULT((*opened)->run(QStringLiteral("CREATE TABLE theirs (a)")));
        const Result<> schema = ensureSchema(**opened);
        QVERIFY(!schema);
        QCOMPARE(schema.error().code, ErrorCode::StoreDamaged);
        QCOMPARE((*opened)->scalar(QStringLiteral("SELECT count(*) FROM sqlite_schema"))->toInt(),
                 1);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
