// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/safefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace landgang;

class TestSafeFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void anOldFileIsReplacedWhole();
    void nothingElseIsLeftInTheFolder();
    void aNameMayBeAsLongAsNamesCanBe();
    void aPathMayBeRelative();
    void whatCannotBeWrittenIsToldAndLeavesAllAsItWas_data();
    void whatCannotBeWrittenIsToldAndLeavesAllAsItWas();
    void readingStopsAtTheBound();
    void whatIsNoFileIsNotRead_data();
    void whatIsNoFileIsNotRead();
    void aReaderSeesTheOldOrTheNewFileAndNothingBetween();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList content() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSafeFile::init()
{
    m_folder =
        std::make_unique<QTemporaryDir>(QDir::current().filePath(QStringLiteral("safe XXXXXX")));
    QVERIFY(m_folder->isValid());
}

void TestSafeFile::whatIsWrittenIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("one byte") << QByteArray("a");
    QTest::newRow("bytes of every value") << QByteArray::fromHex("00ff0d0a1a0a0000");
    QTest::newRow("five megabytes") << QByteArray(5'000'000, 'x');
}

void TestSafeFile::whatIsWrittenIsRead()
{
    QFETCH(QByteArray, bytes);
    const QString file = path(QStringLiteral("løslatelse 1.bin"));
    QVERIFY(writeFileSafely(file, bytes));
    const auto read = readFileBounded(file, bytes.size());
    QVERIFY(read);
    QCOMPARE(*read, bytes);
}

void TestSafeFile::anOldFileIsReplacedWhole()
{
    const QString file = path(QStringLiteral("file"));
    QVERIFY(writeFileSafely(file, QByteArray(1000, 'o')));
    QVERIFY(writeFileSafely(file, "new"));
    QCOMPARE(*readFileBounded(file, 1000), QByteArray("new"));
}

void TestSafeFile::nothingElseIsLeftInTheFolder()
{
    QVERIFY(writeFileSafely(path(QStringLiteral("a")), "1"));
    QVERIFY(writeFileSafely(path(QStringLiteral("a")), "2", FileAudience::OwnerOnly));
    QVERIFY(writeFileSafely(path(QStringLiteral("b")), "3"));
    QCOMPARE(content().join(u' '), QStringLiteral("a b"));
}

void TestSafeFile::aNameMayBeAsLongAsNamesCanBe()
{
    const QString file = path(QString(251, u'n') + u".txt");
    QVERIFY(writeFileSafely(file, "long"));
    QCOMPARE(*readFileBounded(file, 10), QByteArray("long"));
}

void TestSafeFile::aPathMayBeRelative()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const auto written = writeFileSafely(QStringLiteral("here"), "x");
    QDir::setCurrent(before);
    QVERIFY(written);
    QCOMPARE(content().join(u' '), QStringLiteral("here"));
}

void TestSafeFile::whatCannotBeWrittenIsToldAndLeavesAllAsItWas_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a folder") << QStringLiteral("folder");
    QTest::newRow("a folder with content") << QStringLiteral("full");
    QTest::newRow("in no folder") << QStringLiteral("missing/file");
    QTest::newRow("in a file") << QStringLiteral("full/file/inside");
    QTest::newRow("a name that is too long") << QString(256, u'n');
    QTest::newRow("the folder itself") << QStringLiteral(".");
    QTest::newRow("no folder yet, as a folder") << QStringLiteral("missing/");
}

void TestSafeFile::whatCannotBeWrittenIsToldAndLeavesAllAsItWas()
{
    QFETCH(QString, name);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("full")));
    QVERIFY(writeFileSafely(path(QStringLiteral("full/file")), "old"));
    const auto result = writeFileSafely(path(name), "new");
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::FileWrite);
    QVERIFY(result.error().context.startsWith(path(name)));
    QCOMPARE(content().join(u' '), QStringLiteral("folder full"));
    QCOMPARE(QDir(path(QStringLiteral("full"))).entryList(QDir::Files | QDir::Hidden),
             QStringList(QStringLiteral("file")));
    QCOMPARE(*readFileBounded(path(QStringLiteral("full/file")), 10), QByteArray("old"));
}

void TestSafeFile::readingStopsAtTheBound()
{
    const QString file = path(QStringLiteral("file"));
    QVERIFY(writeFileSafely(file, "12345"));
    QVERIFY(readFileBounded(file, 6));
    QVERIFY(readFileBounded(file, 5));
    const auto refused = readFileBounded(file, 4);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileRead);
    QVERIFY(refused.error().context.contains(u"larger than the 4 bytes"));
    QVERIFY(!readFileBounded(file, 0));
}

void TestSafeFile::whatIsNoFileIsNotRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing there") << QStringLiteral("missing");
    QTest::newRow("a folder") << QStringLiteral(".");
    QTest::newRow("a link to nothing") << QStringLiteral("link");
    QTest::newRow("a link to a folder") << QStringLiteral("folderlink");
    QTest::newRow("in a file") << QStringLiteral("file/inside");
}

void TestSafeFile::whatIsNoFileIsNotRead()
{
    QFETCH(QString, name);
    QVERIFY(writeFileSafely(path(QStringLiteral("file")), "x"));
    QVERIFY(QFile::link(QStringLiteral("nowhere"), path(QStringLiteral("link"))));
    QVERIFY(QFile::link(m_folder->path(), path(QStringLiteral("folderlink"))));
    const auto result = readFileBounded(path(name), 100);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::FileRead);
    QVERIFY(result.error().context.contains(path(name)));
}

void TestSafeFile::aReaderSeesTheOldOrTheNewFileAndNothingBetween()
{
    const QString file = path(QStringLiteral("file"));
    const QByteArray one(300'000, '1');
    const QByteArray two(200'000, '2');
    QVERIFY(writeFileSafely(file, one));
    std::atomic_bool done = false;
    std::atomic_int torn = 0;
    const std::unique_ptr<QThread> reader(QThread::create([&] {
        while (!done) {
            const auto read = readFileBounded(file, 1'000'000);
            torn += !read || (*read != one && *read != two) ? 1 : 0;
        }
    }));
    reader->start();
    bool written = true;
    for (int i = 0; i < 50; ++i) {
        written = written && writeFileSafely(file, i % 2 == 0 ? two : one);
    }
    done = true;
    reader->wait();
    QVERIFY(written);
    QCOMPARE(torn.load(), 0);
}

QTEST_APPLESS_MAIN(TestSafeFile)

#include "tst_safefile.moc"
