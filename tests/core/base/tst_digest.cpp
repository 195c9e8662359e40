// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/digest.h"

#include <QTest>

using namespace landgang;

class TestDigest : public QObject
{
    Q_OBJECT

private slots:
    void digestsAreThoseOfTheStandard_data();
    void digestsAreThoseOfTheStandard();
    void aLabelIsHashedBeforeTheData();
};

/// Examples of FIPS 180-4 as published by NIST's Cryptographic Standards and Guidelines
/// (SHA256.pdf), with the empty message and the million letters of its validation suite.
void TestDigest::digestsAreThoseOfTheStandard_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("empty")
        << QByteArray()
        << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray(
        "abc") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks")
        << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("a million letters")
        << QByteArray(1'000'000, 'a')
        << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void TestDigest::digestsAreThoseOfTheStandard()
{
    QFETCH(QByteArray, data);
    QTEST(sha256(data).toHex(), "hex");
}

void TestDigest::aLabelIsHashedBeforeTheData()
{
    QCOMPARE(labelledSha256("a", "bc"), sha256("abc"));
    QCOMPARE(labelledSha256({}, "abc"), sha256("abc"));
    QVERIFY(labelledSha256("one", "data") != labelledSha256("two", "data"));
}

QTEST_APPLESS_MAIN(TestDigest)

#include "tst_digest.moc"
