// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/exchange/packagesurgery.h"

using namespace landgang;
using namespace landgang::exchange;
using namespace landgang::exchange::fixture;

class TestPrivateKey : public QObject
{
    Q_OBJECT

private slots:
    void aKeySurvivesTheVault();
    void otherBytesAreNoKey_data();
    void otherBytesAreNoKey();
};

void TestPrivateKey::aKeySurvivesTheVault()
{
    const Office office = makeOffice(u"Nordvik fengsel"_s);
    const PrivateKey again = taken(PrivateKey::fromPkcs8(office.device.key.toPkcs8()));
    QCOMPARE(again.toPkcs8(), office.device.key.toPkcs8());
    QVERIFY(office.device.certificate.verifies("message", taken(again.sign("message"))));
}

void TestPrivateKey::otherBytesAreNoKey_data()
{
    QTest::addColumn<QByteArray>("der");
    const QByteArray der = taken(PrivateKey::generate()).toPkcs8();
    // Ed25519 of RFC 8410 § 10.3: a key, but not on P-256.
    const QByteArray ed25519 =
        QByteArray::fromBase64("MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("no key");
    QTest::newRow("bytes after the end") << QByteArray(der + '\0');
    QTest::newRow("cut") << der.chopped(1);
    QTest::newRow("another curve") << ed25519;
    QTest::newRow("public part of another key") << flipped(der, der.size() * 8 - 3);
    QTest::newRow("certificate") << makeOffice(u"x"_s).root.certificate().der();
}

void TestPrivateKey::otherBytesAreNoKey()
{
    QFETCH(QByteArray, der);
    const auto key = PrivateKey::fromPkcs8(der);
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::Crypto);
}

QTEST_GUILESS_MAIN(TestPrivateKey)
#include "tst_privatekey.moc"
