// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/canonicalcbor.h"

#include "tests/core/base/cborcopy.h"

#include <QTest>

#include <limits>
#include <utility>
#include <vector>

using namespace landgang;
using namespace landgang::test;

/// What is written comes back, in the one form RFC 8949 § 4.2.1 allows.
class TestCanonicalCbor : public QObject
{
    Q_OBJECT

private slots:
    void integersAreWrittenAsTheStandardSays_data();
    void integersAreWrittenAsTheStandardSays();
    void textIsWrittenAsTheStandardSays_data();
    void textIsWrittenAsTheStandardSays();
    void bytesAreWrittenAsTheStandardSays();
    void simpleValuesAreWrittenAsTheStandardSays();
    void arraysAreWrittenAsTheStandardSays();
    void stringsOfEveryLengthComeBack();
    void emptyStringsStandBesideOthers();
    void halfASurrogatePairIsWrittenAsAQuestionMark();
    void longerFormsAreRefused();
    void rawItemsPassThroughAsTheyStand();
    void itemsInARowAreReadOneByOne();
};

/// The vectors of RFC 8949, appendix A, and the limits of qint64.
void TestCanonicalCbor::integersAreWrittenAsTheStandardSays_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QByteArray>("hex");
    const auto row = [](qint64 value, const char *hex) {
        QTest::addRow("%lld", static_cast<long long>(value)) << value << QByteArray(hex);
    };
    row(0, "00");
    row(1, "01");
    row(10, "0a");
    row(23, "17");
    row(24, "1818");
    row(25, "1819");
    row(100, "1864");
    row(1000, "1903e8");
    row(1000000, "1a000f4240");
    row(1000000000000, "1b000000e8d4a51000");
    row(-1, "20");
    row(-10, "29");
    row(-100, "3863");
    row(-1000, "3903e7");
    row(255, "18ff");
    row(256, "190100");
    row(65536, "1a00010000");
    row(4294967296, "1b0000000100000000");
    row(std::numeric_limits<qint64>::max(), "1b7fffffffffffffff");
    row(std::numeric_limits<qint64>::min(), "3b7fffffffffffffff");
}

void TestCanonicalCbor::integersAreWrittenAsTheStandardSays()
{
    QFETCH(qint64, value);
    QFETCH(QByteArray, hex);
    CborWriter writer;
    writer.integer(value);
    QCOMPARE(writer.result().toHex(), hex);
    CborReader reader(writer.result());
    QCOMPARE(reader.integer(), value);
    QVERIFY(reader.finish());
}

void TestCanonicalCbor::textIsWrittenAsTheStandardSays_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("empty") << QString() << QByteArray("60");
    QTest::newRow("a") << QStringLiteral("a") << QByteArray("6161");
    QTest::newRow("IETF") << QStringLiteral("IETF") << QByteArray("6449455446");
    QTest::newRow("quote and backslash") << QStringLiteral("\"\\") << QByteArray("62225c");
    QTest::newRow("u00fc") << QStringLiteral("\u00fc") << QByteArray("62c3bc");
    QTest::newRow("u6c34") << QStringLiteral("\u6c34") << QByteArray("63e6b0b4");
    QTest::newRow("u10151") << QStringLiteral("\U00010151") << QByteArray("64f0908591");
    // Beyond the appendix: what libraries like to drop or to change.
    QTest::newRow("zero") << QString(QChar(0)) << QByteArray("6100");
    QTest::newRow("byte order mark") << QStringLiteral("\ufeffa") << QByteArray("64efbbbf61");
    QTest::newRow("byte order mark only") << QStringLiteral("\ufeff") << QByteArray("63efbbbf");
    QTest::newRow("not normalised") << QStringLiteral("a\u030a") << QByteArray("6361cc8a");
    QTest::newRow("line ends") << QStringLiteral("\r\n") << QByteArray("620d0a");
}

void TestCanonicalCbor::textIsWrittenAsTheStandardSays()
{
    QFETCH(QString, value);
    QFETCH(QByteArray, hex);
    CborWriter writer;
    writer.text(value);
    QCOMPARE(writer.result().toHex(), hex);
    CborReader reader(writer.result());
    QCOMPARE(reader.text(), value);
    QVERIFY(reader.finish());
}

void TestCanonicalCbor::bytesAreWrittenAsTheStandardSays()
{
    CborWriter empty;
    empty.bytes({});
    QCOMPARE(empty.result().toHex(), QByteArray("40"));
    CborWriter four;
    four.bytes(QByteArray::fromHex("01020304"));
    QCOMPARE(four.result().toHex(), QByteArray("4401020304"));
}

void TestCanonicalCbor::simpleValuesAreWrittenAsTheStandardSays()
{
    CborWriter writer;
    writer.beginArray(3);
    writer.boolean(false);
    writer.boolean(true);
    writer.null();
    writer.endArray();
    QCOMPARE(writer.result().toHex(), QByteArray("83f4f5f6"));
    CborReader reader(writer.result());
    reader.enterArray(3);
    QCOMPARE(reader.boolean(), false);
    QCOMPARE(reader.boolean(), true);
    QVERIFY(reader.isNull());
    reader.null();
    QVERIFY(!reader.hasNext());
    reader.leave();
    QVERIFY(reader.finish());
}

void TestCanonicalCbor::arraysAreWrittenAsTheStandardSays()
{
    const QByteArrayList vectors{"80", "83010203", "8301820203820405",
                                 "98190102030405060708090a0b0c0d0e0f101112131415161718181819"};
    for (const QByteArray &hex : vectors) {
        const auto again = copied(QByteArray::fromHex(hex));
        QVERIFY2(again, hex.constData());
        QCOMPARE(again->toHex(), hex);
    }
}

void TestCanonicalCbor::stringsOfEveryLengthComeBack()
{
    for (const qsizetype length : {0, 1, 23, 24, 255, 256, 65535, 65536, 300000}) {
        CborWriter writer;
        writer.beginArray(3);
        writer.bytes(QByteArray(length, '\0'));
        writer.text(QString(length, u'å'));
        writer.integer(7);
        writer.endArray();
        CborReader reader(writer.result());
        reader.enterArray(3);
        QCOMPARE(reader.bytes(), QByteArray(length, '\0'));
        QCOMPARE(reader.text(), QString(length, u'å'));
        QCOMPARE(reader.integer(), 7);
        reader.leave();
        QVERIFY(reader.finish());
    }
}

void TestCanonicalCbor::emptyStringsStandBesideOthers()
{
    const QByteArray hex = "8660408060406161";
    const auto again = copied(QByteArray::fromHex(hex));
    QVERIFY(again);
    QCOMPARE(again->toHex(), hex);
}

void TestCanonicalCbor::halfASurrogatePairIsWrittenAsAQuestionMark()
{
    CborWriter writer;
    const QChar text[]{QChar(0xd800), QChar(u'a')};
    writer.text(QStringView(text, 2));
    QCOMPARE(writer.result().toHex(), QByteArray("623f61"));
}

/// RFC 8949 § 4.2.1: a number stands in the fewest bytes that hold it, wherever it stands.
void TestCanonicalCbor::longerFormsAreRefused()
{
    const std::vector<std::pair<QByteArray, QByteArray>> forms{
        {"1800", "00"},           {"1817", "17"},
        {"190018", "1818"},       {"1900ff", "18ff"},
        {"1a00000100", "190100"}, {"1a0000ffff", "19ffff"},
        {"390000", "20"},         {"1b0000000000010000", "1a00010000"},
        {"3817", "37"},           {"1b00000000ffffffff", "1affffffff"},
        {"780161", "6161"},       {"59000161", "4161"},
        {"980100", "8100"},       {"821800f5", "8200f5"},
    };
    for (const auto &[longer, shortest] : forms) {
        QVERIFY2(!copied(QByteArray::fromHex(longer)), longer.constData());
        CborReader passing(QByteArray::fromHex(longer));
        QVERIFY(passing.rawItem().isEmpty());
        QVERIFY(!passing.finish());
        QCOMPARE(copied(QByteArray::fromHex(shortest))->toHex(), shortest);
    }
}

void TestCanonicalCbor::rawItemsPassThroughAsTheyStand()
{
    const QByteArray data = QByteArray::fromHex("8301"
                                                "8202426162"
                                                "6163");
    CborReader reader(data);
    reader.enterArray(3);
    QCOMPARE(reader.integer(), 1);
    QCOMPARE(reader.rawItem().toHex(), QByteArray("8202426162"));
    QCOMPARE(reader.text(), QStringLiteral("c"));
    reader.leave();
    QVERIFY(reader.finish());

    for (const char *hex : {"00", "60", "40", "6161", "f6", "80", "8180", "1bffffffffffffffff"}) {
        CborReader whole(QByteArray::fromHex(hex));
        QCOMPARE(whole.rawItem().toHex(), QByteArray(hex));
        QVERIFY(whole.finish());
    }
}

void TestCanonicalCbor::itemsInARowAreReadOneByOne()
{
    const QByteArray data = QByteArray::fromHex("820102"
                                                "6161");
    CborReader reader(data);
    reader.enterArray(2);
    QVERIFY(reader.hasNext());
    QCOMPARE(reader.integer() + reader.integer(), 3);
    QVERIFY(!reader.hasNext());
    reader.leave();
    QCOMPARE(reader.consumed(), 3);
    QVERIFY(reader.finishItem());
    QVERIFY(!reader.finish()); // The text is left.
}

QTEST_APPLESS_MAIN(TestCanonicalCbor)

#include "tst_canonicalcbor.moc"
