// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/digest.h"
#include "tests/core/exchange/fixture.h"
#include "tests/core/exchange/opensslprogram.h"

using namespace landgang;
using namespace landgang::exchange;
using namespace landgang::exchange::fixture;

/// Certificates made by another program from docs/bundle-format.md, rightly and wrongly.
class TestForeignCertificate : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheFormOfTheFormatIsRead_data();
    void onlyTheFormOfTheFormatIsRead();

private:
    /// What `openssl req` needs for a root, with `from` replaced by `to`.
    QByteArray configuration(const QByteArray &from, const QByteArray &to) const;

    OpensslProgram m_tools;
};

void TestForeignCertificate::onlyTheFormOfTheFormatIsRead_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("curve");
    QTest::addColumn<QString>("digest");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const char *from, const char *to,
                        const QString &curve = u"prime256v1"_s,
                        const QString &digest = u"sha256"_s) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << curve << digest << false;
    };
    QTest::newRow("right") << QByteArray() << QByteArray() << u"prime256v1"_s << u"sha256"_s
                           << true;
    row("another curve", "", "", u"secp384r1"_s);
    row("another digest", "", "", u"prime256v1"_s, u"sha384"_s);
    row("key identifier of another kind", "subjectKeyIdentifier=SPKI", "subjectKeyIdentifier=hash");
    row("authority by name too", "keyid:always", "keyid:always,issuer:always");
    row("no path length", ",pathlen:0", "");
    row("no authority", "CA:TRUE,pathlen:0", "CA:FALSE");
    row("constraints not critical", "critical,CA", "CA");
    row("usage not critical", "critical,digital", "digital");
    row("another usage", "keyCertSign", "keyCertSign,cRLSign");
    row("no policy", "certificatePolicies=2.25", "#");
    row("another policy", "8506.2", "8506.3");
    row("two policies", "8506.2", "8506.2,2.25.1");
    row("another extension", "[ext]", "[ext]\nextendedKeyUsage=emailProtection");
    row("another order",
        "basicConstraints=critical,CA:TRUE,pathlen:0\nkeyUsage=critical,digitalSignature,"
        "keyCertSign",
        "keyUsage=critical,digitalSignature,keyCertSign\nbasicConstraints=critical,CA:TRUE,pathlen:"
        "0");
    row("more than a common name", "[dn]", "[dn]\nC=NO");
    row("another kind of text", "utf8only", "nombstr");
}

QByteArray TestForeignCertificate::configuration(const QByteArray &from, const QByteArray &to) const
{
    QByteArray text = "[req]\ndistinguished_name=dn\nx509_extensions=ext\nprompt=no\n"
                      "string_mask=utf8only\nutf8=yes\n"
                      "[dn]\nCN=Nordvik fengsel\n"
                      "[ext]\nbasicConstraints=critical,CA:TRUE,pathlen:0\n"
                      "keyUsage=critical,digitalSignature,keyCertSign\n"
                      "subjectKeyIdentifier=SPKI\nauthorityKeyIdentifier=keyid:always\n"
                      "certificatePolicies=2.25.318850294710962408980342911095067098506.2\n";
    if (!from.isEmpty()) {
        text.replace(from, to);
    }
    return text.replace("SPKI", sha256(m_tools.read(u"public.der"_s)).toHex());
}

void TestForeignCertificate::onlyTheFormOfTheFormatIsRead()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, curve);
    QFETCH(QString, digest);
    if (!OpensslProgram::isThere()) {
        QFAIL("There is no openssl program here; dev/setup installs it.");
    }
    QVERIFY(m_tools.openssl(u"ecparam -genkey -noout -out @key.pem -name "_s + curve));
    QVERIFY(m_tools.openssl(u"pkey -in @key.pem -pubout -outform DER -out @public.der"_s));
    m_tools.write(u"root.cnf"_s, configuration(from, to));
    QVERIFY(m_tools.openssl(u"req -x509 -new -key @key.pem -days 3650 -config @root.cnf "
                            "-outform DER -out @root.der -"_s
                            + digest));
    const auto certificate = Certificate::fromDer(m_tools.read(u"root.der"_s));
    QTEST(certificate.hasValue(), "allowed");
    if (certificate) {
        QVERIFY(certificate->role() == CertificateRole::OfficeRoot);
        QVERIFY(certificate->realm() == Realm::Practice);
    }
}

QTEST_GUILESS_MAIN(TestForeignCertificate)
#include "tst_foreigncertificate.moc"
