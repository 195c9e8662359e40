// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/envelope/envelope.h"
#include "tests/core/exchange/opensslprogram.h"
#include "tests/core/exchange/packagesurgery.h"

#include <QRegularExpression>
#include <QStandardPaths>

using namespace landgang;
using namespace landgang::exchange;
using namespace landgang::exchange::fixture;

/// A bundle can be opened and checked without this program, by what every system has.
class TestInteroperability : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void opensslDecryptsTheEnvelope();
    void opensslVerifiesThePackage();
    void opensslVerifiesACard();
    void opensslVerifiesACertificate();
    void unzipFindsNothingWrong();

private:
    OpensslProgram m_tools;
    Office m_prison = makeOffice(u"Nordvik fengsel æøå"_s);
    Office m_nav = makeOffice(u"NAV Sørvik"_s);
    SignedPackage m_package = packageOf(makeBundle(m_prison, m_nav), m_prison);
};

void TestInteroperability::initTestCase()
{
    if (!OpensslProgram::isThere()) {
        QFAIL("There is no openssl program here; dev/setup installs it.");
    }
    m_tools.write(u"root.der"_s, m_prison.root.certificate().der());
    QVERIFY(m_tools.openssl(u"x509 -inform DER -in @root.der -out @root.pem"_s));
}

void TestInteroperability::opensslDecryptsTheEnvelope()
{
    const QByteArray file = taken(sealPackage(m_package, m_nav.encryption.certificate));
    m_tools.write(u"bundle.p7m"_s, file.chopped(kTrailerBytes));
    m_tools.write(u"key.der"_s, m_nav.encryption.key.toPkcs8());
    m_tools.write(u"encryption.der"_s, m_nav.encryption.certificate.der());
    QVERIFY(m_tools.openssl(u"x509 -inform DER -in @encryption.der -out @encryption.pem"_s));
    QVERIFY(m_tools.openssl(u"pkey -inform DER -in @key.der -out @key.pem"_s));
    QVERIFY(m_tools.openssl(u"cms -decrypt -binary -inform DER -in @bundle.p7m "
                            "-recip @encryption.pem -inkey @key.pem -out @bundle.asice"_s));
    QCOMPARE(m_tools.read(u"bundle.asice"_s), m_package.container);
}

void TestInteroperability::opensslVerifiesThePackage()
{
    const Package package = partsOf(m_package.container);
    m_tools.write(u"manifest.xml"_s, package.manifest.content);
    m_tools.write(u"other.xml"_s, package.manifest.content + '\n');
    m_tools.write(u"signature.p7s"_s, package.signature.content);
    const QString verify = u"cms -verify -binary -cades -no_check_time -inform DER "
                           "-in @signature.p7s -CAfile @root.pem -out @out -content "_s;
    QVERIFY(m_tools.openssl(verify + u"@manifest.xml"_s));
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"Verification failure"_s));
    QVERIFY(!m_tools.openssl(verify + u"@other.xml"_s));
}

void TestInteroperability::opensslVerifiesACard()
{
    m_tools.write(u"card.p7m"_s, taken(writeCard(m_prison.card(), m_prison.root.key())));
    QVERIFY(m_tools.openssl(u"cms -verify -binary -cades -no_check_time -inform DER -in @card.p7m "
                            "-CAfile @root.pem -out @card.json"_s));
    QVERIFY(m_tools.read(u"card.json"_s).startsWith("{\"devices\":"));
}

void TestInteroperability::opensslVerifiesACertificate()
{
    m_tools.write(u"device.der"_s, m_prison.device.certificate.der());
    QVERIFY(m_tools.openssl(u"x509 -inform DER -in @device.der -out @device.pem"_s));
    QVERIFY(m_tools.openssl(
        u"verify -x509_strict -no_check_time -check_ss_sig -CAfile @root.pem @device.pem"_s));
}

void TestInteroperability::unzipFindsNothingWrong()
{
    if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty()) {
        QFAIL("There is no unzip program here; dev/setup installs it.");
    }
    m_tools.write(u"package.asice"_s, m_package.container);
    QVERIFY(m_tools.run(u"unzip"_s, {u"-q"_s, u"package.asice"_s, u"-d"_s, u"unpacked"_s}));
    QCOMPARE(m_tools.read(u"unpacked/META-INF/ASiCManifest.xml"_s),
             partsOf(m_package.container).manifest.content);
    QVERIFY(!m_tools.read(u"unpacked/changes/0002.cbor"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestInteroperability)
#include "tst_interoperability.moc"
