// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/safefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace landgang;

namespace {

/// While it lives no file of this process can grow beyond `bytes`: writing stops half-way with an
/// error, as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit full{bytes, m_before.rlim_max};
        m_works = ::setrlimit(RLIMIT_FSIZE, &full) == 0;
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

    [[nodiscard]] bool works() const { return m_works; }

private:
    void (*m_handler)(int);
    rlimit m_before{};
    bool m_works = false;
};

class Umask
{
public:
    explicit Umask(mode_t mask)
        : m_before(::umask(mask))
    {
    }
    Umask(const Umask &) = delete;
    Umask &operator=(const Umask &) = delete;
    ~Umask() { ::umask(m_before); }

private:
    mode_t m_before;
};

struct stat statOf(const QString &path)
{
    struct stat result = {};
    ::lstat(QFile::encodeName(path).constData(), &result);
    return result;
}

} // namespace

class TestSafeFilePosix : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aFullDiskLeavesTheOldFile_data();
    void aFullDiskLeavesTheOldFile();
    void filesForTheOwnerAreReadByNobodyElse_data();
    void filesForTheOwnerAreReadByNobodyElse();
    void otherFilesFollowTheUmask_data();
    void otherFilesFollowTheUmask();
    void theOldFileIsNeverWrittenInto();
    void aLinkIsReplacedAndItsTargetKept();
    void devicesAreNeitherReadNorReplaced();
    void pipesAreNeitherReadNorReplaced();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSafeFilePosix::init()
{
    m_folder =
        std::make_unique<QTemporaryDir>(QDir::current().filePath(QStringLiteral("safe XXXXXX")));
    QVERIFY(m_folder->isValid());
}

void TestSafeFilePosix::aFullDiskLeavesTheOldFile_data()
{
    QTest::addColumn<int>("room");
    QTest::newRow("no room at all") << 0;
    QTest::newRow("room for one byte") << 1;
    QTest::newRow("room for half") << 500'000;
    QTest::newRow("one byte missing") << 999'999;
}

void TestSafeFilePosix::aFullDiskLeavesTheOldFile()
{
    QFETCH(int, room);
    const QString file = path(QStringLiteral("file"));
    const QByteArray bytes(1'000'000, 'n');
    QVERIFY(writeFileSafely(file, "old"));
    {
        const FullDisk disk(static_cast<rlim_t>(room));
        QVERIFY(disk.works());
        const auto result = writeFileSafely(file, bytes);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::FileWrite);
        QVERIFY(!writeFileSafely(path(QStringLiteral("new")), bytes));
    }
    QCOMPARE(*readFileBounded(file, 10), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).join(u' '),
             QStringLiteral("file"));
    QVERIFY(writeFileSafely(file, bytes)); // With room again all is well.
    QCOMPARE(*readFileBounded(file, bytes.size()), bytes);
}

void TestSafeFilePosix::filesForTheOwnerAreReadByNobodyElse_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("open to all") << 0;
    QTest::newRow("usual") << 022;
    QTest::newRow("closed") << 077;
}

void TestSafeFilePosix::filesForTheOwnerAreReadByNobodyElse()
{
    QFETCH(int, mask);
    const Umask umask(static_cast<mode_t>(mask));
    const QString file = path(QStringLiteral("key"));
    QVERIFY(writeFileSafely(file, "1", FileAudience::OwnerOnly));
    QCOMPARE(statOf(file).st_mode & 07777U, 0600U);
    // Also when a file that others could read stood there.
    QCOMPARE(::chmod(QFile::encodeName(file).constData(), 0666), 0);
    QVERIFY(writeFileSafely(file, "2", FileAudience::OwnerOnly));
    QCOMPARE(statOf(file).st_mode & 07777U, 0600U);
}

void TestSafeFilePosix::otherFilesFollowTheUmask_data()
{
    QTest::addColumn<int>("mask");
    QTest::addColumn<int>("mode");
    QTest::newRow("open to all") << 0 << 0666;
    QTest::newRow("usual") << 022 << 0644;
    QTest::newRow("group") << 007 << 0660;
    QTest::newRow("closed") << 077 << 0600;
}

void TestSafeFilePosix::otherFilesFollowTheUmask()
{
    QFETCH(int, mask);
    QFETCH(int, mode);
    const Umask umask(static_cast<mode_t>(mask));
    const QString file = path(QStringLiteral("file"));
    QVERIFY(writeFileSafely(file, "1"));
    QCOMPARE(statOf(file).st_mode & 07777U, static_cast<mode_t>(mode));
}

void TestSafeFilePosix::theOldFileIsNeverWrittenInto()
{
    const QString file = path(QStringLiteral("file"));
    const QString second = path(QStringLiteral("second name"));
    QVERIFY(writeFileSafely(file, "old"));
    QCOMPARE(::link(QFile::encodeName(file).constData(), QFile::encodeName(second).constData()), 0);
    QVERIFY(writeFileSafely(file, "new"));
    QCOMPARE(*readFileBounded(second, 10), QByteArray("old"));
    QVERIFY(statOf(file).st_ino != statOf(second).st_ino);
}

void TestSafeFilePosix::aLinkIsReplacedAndItsTargetKept()
{
    const QString target = path(QStringLiteral("target"));
    const QString link = path(QStringLiteral("link"));
    QVERIFY(writeFileSafely(target, "old"));
    QVERIFY(QFile::link(target, link));
    QCOMPARE(*readFileBounded(link, 10), QByteArray("old"));
    QVERIFY(writeFileSafely(link, "new"));
    QCOMPARE(*readFileBounded(target, 10), QByteArray("old"));
    QVERIFY(S_ISREG(statOf(link).st_mode));
}

void TestSafeFilePosix::devicesAreNeitherReadNorReplaced()
{
    const QString device = path(QStringLiteral("device"));
    QVERIFY(QFile::link(QStringLiteral("/dev/zero"), device));
    const auto read = readFileBounded(device, 100);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FileRead);
    const auto written = writeFileSafely(device, "x");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileWrite);
    QVERIFY(S_ISLNK(statOf(device).st_mode));
}

void TestSafeFilePosix::pipesAreNeitherReadNorReplaced()
{
    const QString pipe = path(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(!readFileBounded(pipe, 100)); // Opening it would wait for ever.
    QVERIFY(!writeFileSafely(pipe, "x"));
    QVERIFY(S_ISFIFO(statOf(pipe).st_mode));
}

QTEST_APPLESS_MAIN(TestSafeFilePosix)

#include "tst_safefileposix.moc"
