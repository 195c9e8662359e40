// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/exchange/fixture.h"

#include "core/exchange/codec/changefiles.h"

using namespace landgang;
using namespace landgang::exchange;
using namespace landgang::exchange::fixture;

using changelog::Change;

class TestChangeFiles : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsAnArrayOfPairs();
    void changesComeBackInOrder();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void everyFileBelongsToOneStream();
    void aChangeLargerThanAFileIsRefused();

private:
    BundleDocument documentOf(const std::vector<ZipEntry> &files) const;
    QString verdictOf(const std::vector<ZipEntry> &files, BundleDocument document) const;

    Office m_office = makeOffice(u"Nordvik fengsel"_s);
    BundleStream m_stream = makeStream(areaOf(m_office, u"housing"_s), m_office, {u"a"_s, u"b"_s});
};

BundleDocument TestChangeFiles::documentOf(const std::vector<ZipEntry> &files) const
{
    BundleDocument document{makeReceipt(m_office, m_office), trailerKey(), {{}}};
    document.bundle.streams.push_back({m_stream.stream, {}, {}, {}});
    for (const ZipEntry &file : files) {
        document.files[0].push_back({QString::fromLatin1(file.name), packedDigest(file)});
    }
    return document;
}

QString TestChangeFiles::verdictOf(const std::vector<ZipEntry> &files,
                                   BundleDocument document) const
{
    VerificationReport report;
    (void)readChangeFiles(files, document, report);
    return verdict({report, std::nullopt, {}});
}

void TestChangeFiles::aFileIsAnArrayOfPairs()
{
    const auto files = taken(writeChangeFiles(m_stream.changes, 7));
    QCOMPARE(files.size(), size_t(1));
    QCOMPARE(files[0].name, QByteArray("changes/0007.cbor"));
    QVERIFY(files[0].content.startsWith(QByteArray::fromHex("8282")));
    QVERIFY(files[0].content.contains(m_stream.changes[0].headerBytes()));
    QVERIFY(taken(writeChangeFiles({}, 1)).empty());
}

void TestChangeFiles::changesComeBackInOrder()
{
    const auto files = taken(writeChangeFiles(m_stream.changes, 1));
    BundleDocument document = documentOf(files);
    VerificationReport report;
    QVERIFY(readChangeFiles(files, document, report));
    QVERIFY(!report.isRefused());
    QVERIFY(document.bundle.streams[0].changes == m_stream.changes);
}

void TestChangeFiles::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    const Office office = makeOffice(u"x"_s);
    const Change change = makeChange(areaOf(office, u"work"_s), office, nullptr, u"a"_s);
    const QByteArray good = taken(writeChangeFiles({change}, 1)).front().content;
    QByteArray other = good;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no changes") << QByteArray::fromHex("80");
    QTest::newRow("cut") << good.chopped(1);
    QTest::newRow("bytes after the end") << QByteArray(good + '\0');
    QTest::newRow("longer length") << QByteArray(good).replace(0, 1, QByteArray::fromHex("9801"));
    QTest::newRow("indefinite") << QByteArray(QByteArray(good).replace(0, 1, "\x9f") + "\xff");
    QTest::newRow("more than there are") << QByteArray(good).replace(0, 1, "\x82");
    QTest::newRow("billions") << QByteArray::fromHex("9affffffff");
    other[other.size() - 1] = static_cast<char>(other.back() ^ 1);
    QTest::newRow("another body") << other;
    QTest::newRow("text") << QByteArray("no CBOR");
}

void TestChangeFiles::otherFilesAreRefused()
{
    QFETCH(QByteArray, content);
    const std::vector<ZipEntry> files{storedEntry("changes/0001.cbor", content)};
    QCOMPARE(verdictOf(files, documentOf(files)), u"B21 bundle-damaged"_s);
}

void TestChangeFiles::everyFileBelongsToOneStream()
{
    const auto files = taken(writeChangeFiles(m_stream.changes, 1));
    const auto two = std::vector{files[0], storedEntry("changes/0002.cbor", files[0].content)};
    QCOMPARE(verdictOf(files, documentOf(files)), QString());
    QCOMPARE(verdictOf(two, documentOf(files)), u"B19 bundle-damaged"_s);
    QCOMPARE(verdictOf(files, documentOf(two)), u"B19 bundle-damaged"_s);
    QCOMPARE(verdictOf({two[1]}, documentOf(files)), u"B19 bundle-damaged"_s);
    QCOMPARE(verdictOf({}, documentOf(files)), u"B19 bundle-damaged"_s);
}

void TestChangeFiles::aChangeLargerThanAFileIsRefused()
{
    const Change small = m_stream.changes.front();
    const std::vector<changelog::Op> ops(
        200, changelog::NoteOp{idOf<EntityId>(1), QString(60'000, u'x')});
    const Change large = Change::make(small.header(), idOf<Change::Salt>(1), ops);
    QCOMPARE(writeChangeFiles({large}, 1).error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestChangeFiles)
#include "tst_changefiles.moc"
