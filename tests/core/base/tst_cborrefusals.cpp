// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/canonicalcbor.h"

#include "tests/core/base/cborcopy.h"

#include <QTest>

using namespace landgang;
using namespace landgang::test;

/// What CborReader is asked to read and must not.
class TestCborRefusals : public QObject
{
    Q_OBJECT

private slots:
    void whatIsOutsideTheSubsetIsRefused_data();
    void whatIsOutsideTheSubsetIsRefused();
    void wrongTypesAreRefused_data();
    void wrongTypesAreRefused();
    void inputCutAnywhereIsRefused();
    void inputWithBytesBehindIsRefused();
    void anyByteMayBeChangedWithoutHarm();
    void arraysOfAnotherLengthAreRefused();
    void anArrayThatWasNotLeftIsRefused();
    void deepNestingIsRefusedWhenSkipped();
    void theFirstReasonStands();
};

void TestCborRefusals::whatIsOutsideTheSubsetIsRefused_data()
{
    QTest::addColumn<QByteArray>("hex");
    const auto row = [](const char *name, const char *hex) {
        QTest::newRow(name) << QByteArray(hex);
    };
    row("nothing", "");
    // RFC 8949, appendix A: what the subset leaves out.
    row("18446744073709551615", "1bffffffffffffffff");
    row("-18446744073709551616", "3bffffffffffffffff");
    row("2 to the 63rd", "1b8000000000000000");
    row("-2 to the 63rd, less one", "3b8000000000000000");
    row("half float 0.0", "f90000");
    row("float 100000.0", "fa47c35000");
    row("double 1.1", "fb3ff199999999999a");
    row("infinity", "f97c00");
    row("undefined", "f7");
    row("simple(16)", "f0");
    row("simple(255)", "f8ff");
    row("tag 0, a date", "c074323031332d30332d32315432303a30343a30305a");
    row("tag 2, a big number", "c249010000000000000000");
    row("map", "a0");
    row("map with members", "a201020304");
    row("bytes in pieces", "5f42010243030405ff");
    row("text in pieces", "7f657374726561646d696e67ff");
    row("array of unknown length", "9fff");
    row("array of unknown length in one of known length", "83018202039f0405ff");
    row("float in an array", "8101f90000");
    // Appendix F: not well-formed.
    row("reserved length", "1c");
    row("reserved length of text", "7e");
    row("break alone", "ff");
    row("break in an array", "8100ff");
    row("array element missing",
        "820000"
        "8200");
    row("two-byte simple value below 32", "f814");
    row("integer of unknown length", "1f");
    // Lies about length.
    row("bytes of 2 to the 64th less one", "5bffffffffffffffff");
    row("bytes of 2 to the 31st",
        "5a80000000"
        "00");
    row("text of 2 to the 63rd",
        "7b8000000000000000"
        "61");
    row("text of 2 to the 32nd",
        "7b0000000100000000"
        "61");
    row("array of 2 to the 64th less one",
        "9bffffffffffffffff"
        "00");
    row("array of 2 to the 31st",
        "9a80000000"
        "00");
    row("array one too long", "8200");
    // Text that is no UTF-8.
    row("lone continuation", "6180");
    row("cut sequence", "62c328");
    row("overlong zero", "62c080");
    row("surrogate", "63eda080");
    row("beyond Unicode", "64f4908080");
}

void TestCborRefusals::whatIsOutsideTheSubsetIsRefused()
{
    QFETCH(QByteArray, hex);
    const auto result = copied(QByteArray::fromHex(hex));
    QVERIFY2(!result, result ? result->toHex().constData() : "");
    QCOMPARE(result.error().code, ErrorCode::Encoding);
    QVERIFY(!result.error().context.isEmpty());
    // What only passes through is held to the same, but for integers that nobody looks at.
    CborReader passing(QByteArray::fromHex(hex));
    const QByteArray item = passing.rawItem();
    QVERIFY(!passing.finish() || (QByteArray::fromHex(hex).size() == 9 && item.size() == 9));
}

void TestCborRefusals::wrongTypesAreRefused_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("kind");
    QTest::newRow("integer") << QByteArray("01") << QStringLiteral("integer");
    QTest::newRow("negative") << QByteArray("20") << QStringLiteral("integer");
    QTest::newRow("text") << QByteArray("6161") << QStringLiteral("text");
    QTest::newRow("bytes") << QByteArray("4161") << QStringLiteral("bytes");
    QTest::newRow("true") << QByteArray("f5") << QStringLiteral("boolean");
    QTest::newRow("null") << QByteArray("f6") << QStringLiteral("null");
    QTest::newRow("array") << QByteArray("80") << QStringLiteral("array");
    QTest::newRow("map") << QByteArray("a0") << QStringLiteral("map");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("none");
}

void TestCborRefusals::wrongTypesAreRefused()
{
    QFETCH(QByteArray, hex);
    QFETCH(QString, kind);
    const auto accepted = [&hex](auto read) {
        CborReader reader(QByteArray::fromHex(hex));
        read(reader);
        return bool(reader.finish());
    };
    QCOMPARE(accepted([](auto &reader) { (void)reader.integer(); }), kind == u"integer");
    QCOMPARE(accepted([](auto &reader) { (void)reader.text(); }), kind == u"text");
    QCOMPARE(accepted([](auto &reader) { (void)reader.bytes(); }), kind == u"bytes");
    QCOMPARE(accepted([](auto &reader) { (void)reader.boolean(); }), kind == u"boolean");
    QCOMPARE(accepted([](auto &reader) { reader.null(); }), kind == u"null");
    QCOMPARE(accepted([](auto &reader) {
                 (void)reader.enterArray();
                 reader.leave();
             }),
             kind == u"array");
}

namespace {

/// [1, "næ", h'0001ff', [], [true, [null, ""]], -70000, h'']
const QByteArray kSample = QByteArray::fromHex("8701636ec3a6430001ff8082f582f6603a0001116f40");

} // namespace

void TestCborRefusals::inputCutAnywhereIsRefused()
{
    QVERIFY(copied(kSample));
    QCOMPARE(copied(kSample)->toHex(), kSample.toHex());
    for (qsizetype length = 0; length < kSample.size(); ++length) {
        QVERIFY2(!copied(kSample.first(length)), qPrintable(QString::number(length)));
        CborReader reader(kSample.first(length));
        QVERIFY(reader.rawItem().isEmpty());
        QVERIFY(!reader.finish());
    }
}

void TestCborRefusals::inputWithBytesBehindIsRefused()
{
    for (int byte = 0; byte < 256; ++byte) {
        QVERIFY(!copied(kSample + static_cast<char>(byte)));
        QVERIFY(!copied(QByteArray(1, '\0') + static_cast<char>(byte)));
    }
}

void TestCborRefusals::anyByteMayBeChangedWithoutHarm()
{
    int accepted = 0;
    for (qsizetype at = 0; at < kSample.size(); ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            QByteArray changed = kSample;
            changed[at] = static_cast<char>(byte);
            const auto result = copied(changed);
            // Whatever is accepted is the one encoding of what was read.
            if (result) {
                ++accepted;
                QCOMPARE(result->toHex(), changed.toHex());
            }
            CborReader passing(changed);
            const QByteArray item = passing.rawItem();
            QVERIFY(!passing.finish() || item == changed);
        }
    }
    QVERIFY(accepted > 256);
}

void TestCborRefusals::arraysOfAnotherLengthAreRefused()
{
    for (const qsizetype length : {0, 1, 3}) {
        CborReader reader(QByteArray::fromHex("820102"));
        reader.enterArray(length);
        QVERIFY(reader.failed());
        QVERIFY(!reader.finish());
    }
    CborReader unread(QByteArray::fromHex("820102"));
    unread.enterArray(2);
    QCOMPARE(unread.integer(), 1);
    unread.leave();
    QVERIFY(!unread.finish());
}

void TestCborRefusals::anArrayThatWasNotLeftIsRefused()
{
    CborReader reader(QByteArray::fromHex("8101"));
    reader.enterArray(1);
    QCOMPARE(reader.integer(), 1);
    QVERIFY(!reader.finishItem());
}

void TestCborRefusals::deepNestingIsRefusedWhenSkipped()
{
    const QByteArray deep = QByteArray(100'000, '\x81') + '\0';
    CborReader reader(deep);
    QVERIFY(reader.rawItem().isEmpty());
    QVERIFY(!reader.finish());

    const QByteArray shallow = QByteArray(20, '\x81') + '\0';
    CborReader other(shallow);
    QCOMPARE(other.rawItem(), shallow);
}

void TestCborRefusals::theFirstReasonStands()
{
    CborReader reader(QByteArray::fromHex("01"));
    reader.fail(QStringLiteral("first"));
    reader.fail(QStringLiteral("second"));
    QCOMPARE(reader.integer(), 0);
    QCOMPARE(reader.text(), QString());
    QVERIFY(!reader.hasNext());
    QVERIFY(reader.finish().error() == (Error{ErrorCode::Encoding, QStringLiteral("first")}));
}

QTEST_APPLESS_MAIN(TestCborRefusals)

#include "tst_cborrefusals.moc"
