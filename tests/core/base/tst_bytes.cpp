// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/bytes.h"

#include <QSet>
#include <QTest>

#include <type_traits>

using namespace landgang;

using One = Bytes<struct OneTag, 4>;
using Other = Bytes<struct OtherTag, 4>;

static_assert(!std::is_convertible_v<One, Other> && !std::is_constructible_v<One, Other>);
static_assert(!std::is_default_constructible_v<One>);

class TestBytes : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheRightLengthIsTaken();
    void onlyLowerCaseHexIsTaken_data();
    void onlyLowerCaseHexIsTaken();
    void bytesAndHexComeBack();
    void theBeginningOfADigestIsTaken();
    void theyCompareAsUnsignedBytes();
};

void TestBytes::onlyTheRightLengthIsTaken()
{
    QVERIFY(!One::fromBytes({}));
    QVERIFY(!One::fromBytes(QByteArray(3, 'a')));
    QVERIFY(One::fromBytes(QByteArray(4, 'a')));
    QVERIFY(!One::fromBytes(QByteArray(5, 'a')));
}

void TestBytes::onlyLowerCaseHexIsTaken_data()
{
    QTest::addColumn<QString>("hex");
    QTest::addColumn<bool>("taken");
    QTest::newRow("digits") << QStringLiteral("00ff09af") << true;
    QTest::newRow("capitals") << QStringLiteral("00FF09AF") << false;
    QTest::newRow("too short") << QStringLiteral("00ff09") << false;
    QTest::newRow("odd") << QStringLiteral("00ff09a") << false;
    QTest::newRow("too long") << QStringLiteral("00ff09af00") << false;
    QTest::newRow("a space") << QStringLiteral("00ff 9af") << false;
    QTest::newRow("a letter beyond f") << QStringLiteral("00ff09ag") << false;
    QTest::newRow("digits of another script") << QStringLiteral("٠٠٠٠٠٠٠٠") << false;
    QTest::newRow("empty") << QString() << false;
}

void TestBytes::onlyLowerCaseHexIsTaken()
{
    QFETCH(QString, hex);
    QTEST(One::fromHex(hex).has_value(), "taken");
}

void TestBytes::bytesAndHexComeBack()
{
    const QByteArray bytes = QByteArray::fromHex("0000ff80");
    const One value = *One::fromBytes(bytes);
    QCOMPARE(value.toBytes(), bytes);
    QCOMPARE(value.view().toByteArray(), bytes);
    QCOMPARE(value.toHex(), QStringLiteral("0000ff80"));
    QVERIFY(One::fromHex(value.toHex()) == value);
}

void TestBytes::theBeginningOfADigestIsTaken()
{
    QCOMPARE(One::truncated("abcdefgh").toBytes(), QByteArray("abcd"));
    QCOMPARE(One::truncated("abcd").toBytes(), QByteArray("abcd"));
}

void TestBytes::theyCompareAsUnsignedBytes()
{
    const One low = *One::fromHex(u"0000007f");
    const One high = *One::fromHex(u"00000080");
    QVERIFY(low < high && high > low && low != high);
    QVERIFY(low == *One::fromHex(u"0000007f"));
    QCOMPARE(QSet<One>({low, high, low}).size(), 2);
}

QTEST_APPLESS_MAIN(TestBytes)

#include "tst_bytes.moc"
