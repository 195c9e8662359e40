// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/crypto/openssl.h"
#include "core/exchange/crypto/signeddata.h"
#include "core/exchange/trust/certificatehandle.h"
#include "core/exchange/trust/privatekeyhandle.h"
#include "tests/core/exchange/packagesurgery.h"

using namespace landgang;
using namespace landgang::exchange;
using namespace landgang::exchange::fixture;

class TestSignedData : public QObject
{
    Q_OBJECT

private slots:
    void aSignatureIsOfItsContentAndSigner();
    void theContentMayBeInside();
    void aSignatureThatDoesNotNameItsCertificateIsRefused();
    void otherFormsAreRefused_data();
    void otherFormsAreRefused();

private:
    QByteArray signedDetached() const
    {
        return taken(signContent(
            "content", SignedContent::Detached,
            {m_office.device.key, m_office.device.certificate, {m_office.root.certificate()}},
            now()));
    }
    /// Signed by way of OpenSSL, with `flags` beside those that are always needed.
    QByteArray signedWith(unsigned int flags) const;

    Office m_office = makeOffice(u"Nordvik fengsel"_s);
};

QByteArray TestSignedData::signedWith(unsigned int flags) const
{
    const BioHandle content = readingBio("content");
    const CmsHandle cms(CMS_sign(m_office.device.certificate.handle().x509(),
                                 m_office.device.key.handle().pkey(), nullptr, content.get(),
                                 CMS_BINARY | CMS_DETACHED | flags));
    return toDer<i2d_CMS_ContentInfo>(cms.get());
}

void TestSignedData::aSignatureIsOfItsContentAndSigner()
{
    const auto parts = readSignedDataShape(signedDetached(), SignedContent::Detached);
    QVERIFY(parts.has_value());
    QVERIFY(parts->content.isEmpty());
    QCOMPARE(parts->certificates.size(), size_t(2));
    const Certificate &root = m_office.root.certificate();
    const Certificate &device = m_office.device.certificate;
    QVERIFY(verifySignedData(*parts, "content", device, root));
    QVERIFY(!verifySignedData(*parts, "contents", device, root));
    QVERIFY(!verifySignedData(*parts, "content", root, root));
    const Office other = makeOffice(u"Nordvik fengsel"_s);
    QVERIFY(!verifySignedData(*parts, "content", device, other.root.certificate()));
    QVERIFY(!verifySignedData(*parts, "content", other.device.certificate, root));
}

void TestSignedData::theContentMayBeInside()
{
    const QByteArray der =
        taken(signContent("content", SignedContent::Inside,
                          {m_office.root.key(), m_office.root.certificate()}, now()));
    const auto parts = readSignedDataShape(der, SignedContent::Inside);
    QVERIFY(parts.has_value());
    QCOMPARE(parts->content, QByteArray("content"));
    QVERIFY(verifySignedData(*parts, parts->content, m_office.root.certificate(),
                             m_office.root.certificate()));
    QVERIFY(!readSignedDataShape(der, SignedContent::Detached));
    QVERIFY(!readSignedDataShape(signedDetached(), SignedContent::Inside));
}

void TestSignedData::aSignatureThatDoesNotNameItsCertificateIsRefused()
{
    // Plain CMS, as the libraries of the Norwegian public sector write it, is not enough: another
    // certificate for the same key could take the place of the signer's.
    const auto named =
        readSignedDataShape(signedWith(CMS_NOSMIMECAP | CMS_CADES), SignedContent::Detached);
    QVERIFY(named.has_value());
    QVERIFY(verifySignedData(*named, "content", m_office.device.certificate,
                             m_office.root.certificate()));
    QVERIFY(!readSignedDataShape(signedWith(CMS_NOSMIMECAP), SignedContent::Detached));
    // One attribute more than the format has: what mail programs can do.
    QVERIFY(!readSignedDataShape(signedWith(CMS_CADES), SignedContent::Detached));
}

void TestSignedData::otherFormsAreRefused_data()
{
    QTest::addColumn<unsigned int>("flags");
    QTest::newRow("no signed attributes") << unsigned(CMS_NOATTR);
    QTest::newRow("signer by key identifier") << unsigned(CMS_USE_KEYID | CMS_CADES);
    QTest::newRow("no certificates") << unsigned(CMS_NOCERTS | CMS_CADES);
    QTest::newRow("content inside") << 0U;
}

void TestSignedData::otherFormsAreRefused()
{
    QFETCH(unsigned int, flags);
    const auto where = flags == 0 ? SignedContent::Inside : SignedContent::Detached;
    QVERIFY(!readSignedDataShape(signedWith(flags), where));
}

QTEST_GUILESS_MAIN(TestSignedData)
#include "tst_signeddata.moc"
