// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/exchange/packagesurgery.h"

#include "core/base/digest.h"

using namespace landgang;
using namespace landgang::exchange;
using namespace landgang::exchange::fixture;

namespace {

/// A self-signed P-256 certificate as `openssl req` makes it: sound, but not of our form.
const QByteArray kForeign = QByteArray::fromBase64(
    "MIIBbjCCAROgAwIBAgIUTlxCSyNeXH7faukFUx3BoJ6iye0wCgYIKoZIzj0EAwIwDDEKMAgGA1UEAwwBeDAeFw0y"
    "NjExMjIwODE0MThaFw0yNjEyMDIwODE0MThaMAwxCjAIBgNVBAMMAXgwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNC"
    "AAQwEfwe6/YnQDTfgGOJuETbDKX/f0JfoHL2o408hbCTTG4affACJ+SLS/SVbRkkWBGePTt8sKNdzIuVvBH7zaX6"
    "o1MwUTAdBgNVHQ4EFgQUiG2ANmAkon3bidLGVdm+oc4Elf4wHwYDVR0jBBgwFoAUiG2ANmAkon3bidLGVdm+oc4E"
    "lf4wDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNJADBGAiEAjvzjhO22HBXrnSC8OfYjVpdV8iCp1+RpgWCY"
    "H5v1ciACIQC+xrUOxkXYiVJRe8XPRy1nh0hN7+vnzcBjJle+GKnIQA==");

} // namespace

class TestCertificate : public QObject
{
    Q_OBJECT

private slots:
    void anOfficeIssuesItsCertificates();
    void namesKeepTheirLetters();
    void namesAreBounded_data();
    void namesAreBounded();
    void readingGivesTheSameCertificate();
    void issuedMeansByThisRoot();
    void realAndPracticeDoNotMix();
    void aDeviceNamedAsItsOfficeIsStillADevice();
    void noFlippedBitOfARootIsRead();
    void noFlippedBitOfADeviceIsIssued();
    void otherBytesAreNoCertificate();
    void signaturesAreOfOneKeyAndMessage();
    void twoOfficesOfOneNameAreTwo();

private:
    OfficeRoot m_root = taken(OfficeRoot::create(u"Nordvik fengsel"_s, Realm::Practice, now()));
    Identity m_device = taken(m_root.issueDevice(u"PC 1"_s, now()));
};

void TestCertificate::anOfficeIssuesItsCertificates()
{
    const Certificate &root = m_root.certificate();
    QVERIFY(root.role() == CertificateRole::OfficeRoot);
    QVERIFY(root.realm() == Realm::Practice);
    QCOMPARE(root.notAfter(), now().addYears(20));
    QVERIFY(root.isIssuedBy(root));
    QCOMPARE(root.officeId().toBytes(), root.keyFingerprint());

    QVERIFY(m_device.certificate.role() == CertificateRole::Device);
    QCOMPARE(m_device.certificate.notAfter(), now().addYears(10));
    QCOMPARE(m_device.certificate.commonName(), u"PC 1"_s);
    QCOMPARE(m_device.certificate.deviceId().toBytes(), m_device.certificate.keyFingerprint());

    const Identity encryption = taken(m_root.issueEncryption(now()));
    QVERIFY(encryption.certificate.role() == CertificateRole::Encryption);
    for (const Certificate &issued : {m_device.certificate, encryption.certificate}) {
        QVERIFY(issued.realm() == Realm::Practice);
        QVERIFY(issued.isIssuedBy(root));
        QVERIFY(!root.isIssuedBy(issued));
    }
}

void TestCertificate::namesKeepTheirLetters()
{
    const QString name = u"Sørøya fengsel, avdeling Ålesund – čáŋđŧ 𝒩"_s;
    QCOMPARE(taken(OfficeRoot::create(name, Realm::Real, now())).certificate().commonName(), name);
}

void TestCertificate::namesAreBounded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("blank") << u"  "_s << false;
    QTest::newRow("one") << u"x"_s << true;
    QTest::newRow("64") << QString(64, u'ø') << true;
    QTest::newRow("65") << QString(65, u'ø') << false;
    QTest::newRow("64 outside the first plane") << u"𝒩"_s.repeated(64) << true;
    QTest::newRow("half a character") << QString(QChar(0xd800)) << false;
}

void TestCertificate::namesAreBounded()
{
    QFETCH(QString, name);
    const auto root = OfficeRoot::create(name, Realm::Practice, now());
    QTEST(root.hasValue(), "allowed");
    QVERIFY(root.hasValue() || root.error().code == ErrorCode::InvalidArgument);
}

void TestCertificate::readingGivesTheSameCertificate()
{
    for (const Certificate &certificate : {m_root.certificate(), m_device.certificate}) {
        const Certificate read = taken(Certificate::fromDer(certificate.der()));
        QVERIFY(read == certificate);
        QVERIFY(read.role() == certificate.role());
        QVERIFY(read.realm() == certificate.realm());
        QCOMPARE(read.commonName(), certificate.commonName());
        QCOMPARE(read.keyFingerprint(), certificate.keyFingerprint());
        QCOMPARE(read.notAfter(), certificate.notAfter());
    }
}

void TestCertificate::issuedMeansByThisRoot()
{
    const OfficeRoot sameName =
        taken(OfficeRoot::create(u"Nordvik fengsel"_s, Realm::Practice, now()));
    QVERIFY(!m_device.certificate.isIssuedBy(sameName.certificate()));
    QVERIFY(!m_device.certificate.isIssuedBy(m_device.certificate));
}

void TestCertificate::realAndPracticeDoNotMix()
{
    const OfficeRoot real = taken(OfficeRoot::create(u"Nordvik fengsel"_s, Realm::Real, now()));
    const Identity device = taken(real.issueDevice(u"PC 1"_s, now()));
    QVERIFY(device.certificate.realm() == Realm::Real);
    QVERIFY(device.certificate.isIssuedBy(real.certificate()));
    QVERIFY(taken(Certificate::fromDer(device.certificate.der())).realm() == Realm::Real);
}

void TestCertificate::aDeviceNamedAsItsOfficeIsStillADevice()
{
    const Identity device = taken(m_root.issueDevice(u"Nordvik fengsel"_s, now()));
    QVERIFY(device.certificate.role() == CertificateRole::Device);
    QVERIFY(device.certificate.isIssuedBy(m_root.certificate()));
}

void TestCertificate::noFlippedBitOfARootIsRead()
{
    const QByteArray der = m_root.certificate().der();
    for (qsizetype bit = 0; bit < der.size() * 8; ++bit) {
        QVERIFY2(!Certificate::fromDer(flipped(der, bit)), qPrintable(u"bit %1"_s.arg(bit)));
    }
}

void TestCertificate::noFlippedBitOfADeviceIsIssued()
{
    const QByteArray der = m_device.certificate.der();
    for (qsizetype bit = 0; bit < der.size() * 8; ++bit) {
        const auto other = Certificate::fromDer(flipped(der, bit));
        QVERIFY2(!other || !other->isIssuedBy(m_root.certificate()),
                 qPrintable(u"bit %1"_s.arg(bit)));
    }
}

void TestCertificate::otherBytesAreNoCertificate()
{
    QCOMPARE(Certificate::fromDer({}).error().code, ErrorCode::Crypto);
    QCOMPARE(Certificate::fromDer("x").error().code, ErrorCode::Crypto);
    QCOMPARE(Certificate::fromDer(kForeign).error().code, ErrorCode::Crypto);
    QVERIFY(!Certificate::fromDer(m_root.certificate().der() + '\0'));
    QVERIFY(!Certificate::fromDer(m_root.certificate().der().chopped(1)));
    QVERIFY(!Certificate::fromDer(m_root.certificate().der() + m_root.certificate().der()));
}

void TestCertificate::signaturesAreOfOneKeyAndMessage()
{
    const QByteArray signature = taken(m_device.key.sign("message"));
    QVERIFY(m_device.certificate.verifies("message", signature));
    QVERIFY(!m_device.certificate.verifies("massage", signature));
    QVERIFY(!m_root.certificate().verifies("message", signature));
    QVERIFY(!m_device.certificate.verifies("message", {}));
    for (qsizetype bit = 0; bit < signature.size() * 8; ++bit) {
        QVERIFY(!m_device.certificate.verifies("message", flipped(signature, bit)));
    }
}

void TestCertificate::twoOfficesOfOneNameAreTwo()
{
    const OfficeRoot other =
        taken(OfficeRoot::create(u"Nordvik fengsel"_s, Realm::Practice, now()));
    QVERIFY(other.certificate().officeId() != m_root.certificate().officeId());
    QVERIFY(other.certificate() != m_root.certificate());
}

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
