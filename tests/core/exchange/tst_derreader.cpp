// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/crypto/derreader.h"

#include <QTest>

using namespace landgang::exchange;

class TestDerReader : public QObject
{
    Q_OBJECT

private slots:
    void nestedElementsAreRead();
    void otherBytesFail_data();
    void otherBytesFail();
    void leftoversFail();
    void afterAFailureEverythingIsEmpty();
};

void TestDerReader::nestedElementsAreRead()
{
    const QByteArray long130(130, 'x');
    const QByteArray der = QByteArray::fromHex("30818f30060201010401613000048182") + long130;
    DerReader reader(der);
    QVERIFY(reader.nextIs(DerTag::Sequence));
    reader.enter(DerTag::Sequence);
    reader.enter(DerTag::Sequence);
    reader.expect(QByteArray::fromHex("020101"));
    QCOMPARE(reader.content(DerTag::OctetString, 1).toByteArray(), QByteArray("a"));
    QVERIFY(!reader.hasNext());
    reader.leave();
    QCOMPARE(reader.element().toByteArray(), QByteArray::fromHex("3000"));
    QCOMPARE(reader.content(DerTag::OctetString).toByteArray(), long130);
    reader.leave();
    QVERIFY(reader.finish());
}

void TestDerReader::otherBytesFail_data()
{
    QTest::addColumn<QByteArray>("der");
    const auto row = [](const char *name, const char *hex) {
        QTest::newRow(name) << QByteArray::fromHex(hex);
    };
    row("empty", "");
    row("tag alone", "04");
    row("another tag", "020161");
    row("too short", "040261");
    row("indefinite", "0480610000");
    row("length longer than needed", "04810161");
    row("leading zero in the length", "0482000161");
    row("length of five octets", "0485000000000161");
    row("length cut", "0482");
    row("enormous", "0484ffffffff61");
    row("high tag", "1f040161");
    row("constructed", "24030401 61");
    row("bytes after it", "04016100");
}

void TestDerReader::otherBytesFail()
{
    QFETCH(QByteArray, der);
    DerReader reader(der);
    const QByteArrayView content = reader.content(DerTag::OctetString);
    QVERIFY(!reader.finish());
    QVERIFY(content.isEmpty() || content == QByteArrayView("a"));
}

void TestDerReader::leftoversFail()
{
    const QByteArray der = QByteArray::fromHex("3006020101040161");
    DerReader early(der);
    early.enter(DerTag::Sequence);
    early.expect(QByteArray::fromHex("020101"));
    early.leave();
    QVERIFY(!early.finish());
    DerReader open(der);
    open.enter(DerTag::Sequence);
    (void)open.element();
    (void)open.element();
    QVERIFY(!open.finish());
    DerReader wrongLength(der);
    wrongLength.enter(DerTag::Sequence);
    (void)wrongLength.content(DerTag::Integer, 2);
    QVERIFY(!wrongLength.hasNext());
}

void TestDerReader::afterAFailureEverythingIsEmpty()
{
    const QByteArray der = QByteArray::fromHex("3006020101040161");
    DerReader reader(der);
    reader.enter(DerTag::Set);
    reader.enter(DerTag::Sequence);
    QVERIFY(reader.element().isEmpty());
    QVERIFY(reader.content(DerTag::Integer).isEmpty());
    QVERIFY(!reader.nextIs(DerTag::Integer));
    for (int i = 0; i < 4; ++i) {
        reader.leave();
    }
    QVERIFY(!reader.finish());
}

QTEST_APPLESS_MAIN(TestDerReader)
#include "tst_derreader.moc"
