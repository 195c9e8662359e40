// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/exchange/packagesurgery.h"

#include "core/base/limits.h"
#include "core/exchange/crypto/openssl.h"
#include "core/exchange/envelope/envelope.h"
#include "core/exchange/envelope/envelopeshape.h"

using namespace landgang;
using namespace landgang::exchange;
using namespace landgang::exchange::fixture;

class TestEnvelope : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsSealedOpens();
    void eachOfTwoReceiversOpensIt();
    void onlyTheTrailerSeesAnotherReceiversPart();
    void onlyTheTrailerSeesAMirroredPoint();
    void anotherKeyDoesNotOpenIt();
    void aWrongTrailerIsRefused();
    void anotherFormIsNoEnvelope_data();
    void anotherFormIsNoEnvelope();
    void aTooLargeBundleIsNotSealed();

private:
    QString openingVerdict(const QByteArray &file, const Identity &key) const;
    /// Whether opening succeeds when only the trailer is not looked at.
    bool opensWithoutTrailer(const QByteArray &file, const Identity &key) const;

    Office m_nav = makeOffice(u"NAV Sørvik"_s);
    Identity m_recovery = taken(m_nav.root.issueEncryption(now()));
    QByteArray m_content = QByteArray("what only NAV may read ").repeated(3);
    QByteArray m_file;
};

void TestEnvelope::initTestCase()
{
    m_file = taken(sealEnvelope(m_content, {m_nav.encryption.certificate}, trailerKey()));
}

QString TestEnvelope::openingVerdict(const QByteArray &file, const Identity &key) const
{
    VerificationReport report;
    const auto content = openEnvelope(file, key, report);
    if (content) {
        (void)checkTrailer(file, trailerKey(), report);
    }
    return verdict({report, std::nullopt, {}});
}

bool TestEnvelope::opensWithoutTrailer(const QByteArray &file, const Identity &key) const
{
    VerificationReport report;
    return openEnvelope(file, key, report) == m_content;
}

void TestEnvelope::whatIsSealedOpens()
{
    VerificationReport report;
    QCOMPARE(openEnvelope(m_file, m_nav.encryption, report).value_or(QByteArray()), m_content);
    QVERIFY(checkTrailer(m_file, trailerKey(), report));
    QVERIFY(!report.isRefused());
    QVERIFY(!m_file.contains("only NAV"));
    const QByteArray again =
        taken(sealEnvelope(m_content, {m_nav.encryption.certificate}, trailerKey()));
    QVERIFY(again != m_file);
}

void TestEnvelope::eachOfTwoReceiversOpensIt()
{
    const QByteArray file = taken(sealEnvelope(
        m_content, {m_nav.encryption.certificate, m_recovery.certificate}, trailerKey()));
    QCOMPARE(openingVerdict(file, m_nav.encryption), QString());
    QCOMPARE(openingVerdict(file, m_recovery), QString());
    QVERIFY(opensWithoutTrailer(file, m_recovery));
}

void TestEnvelope::onlyTheTrailerSeesAnotherReceiversPart()
{
    const QByteArray file = taken(sealEnvelope(
        m_content, {m_nav.encryption.certificate, m_recovery.certificate}, trailerKey()));
    int unseenByGcm = 0;
    // The recipients stand in the first bytes.
    for (qsizetype bit = 0; bit < 8 * 500; ++bit) {
        const QByteArray other = flipped(file, bit);
        if (opensWithoutTrailer(other, m_nav.encryption)) {
            ++unseenByGcm;
        }
        QVERIFY(!openingVerdict(other, m_nav.encryption).isEmpty());
    }
    // That is why there is a trailer: without it the other receiver could be shut out unnoticed.
    QVERIFY(unseenByGcm > 100);
}

void TestEnvelope::onlyTheTrailerSeesAMirroredPoint()
{
    // (x, −y) of the ephemeral key gives the same shared secret, which is x alone.
    const QByteArray pointStart("\x03\x42\x00\x04", 4);
    const qsizetype y = m_file.indexOf(pointStart) + pointStart.size() + 32;
    const BignumHandle value(
        BN_bin2bn(unsignedData(QByteArrayView(m_file).sliced(y, 32)), 32, nullptr));
    const QByteArray prime =
        QByteArray::fromHex("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff");
    const BignumHandle modulus(BN_bin2bn(unsignedData(prime), 32, nullptr));
    QVERIFY(BN_sub(value.get(), modulus.get(), value.get()) == 1);
    QByteArray mirrored(32, '\0');
    QCOMPARE(BN_bn2binpad(value.get(), reinterpret_cast<unsigned char *>(mirrored.data()), 32), 32);
    const QByteArray file = QByteArray(m_file).replace(y, 32, mirrored);
    QVERIFY(file != m_file);
    QVERIFY(opensWithoutTrailer(file, m_nav.encryption));
    QCOMPARE(openingVerdict(file, m_nav.encryption), u"B5 bundle-damaged"_s);
}

void TestEnvelope::anotherKeyDoesNotOpenIt()
{
    QCOMPARE(openingVerdict(m_file, m_recovery), u"B3 bundle-not-for-us"_s);
    // A certificate that names our key does not help without it.
    const Identity pretender{taken(PrivateKey::generate()), m_nav.encryption.certificate};
    QCOMPARE(openingVerdict(m_file, pretender), u"B4 bundle-damaged"_s);
}

void TestEnvelope::aWrongTrailerIsRefused()
{
    QByteArray file = m_file;
    file.back() = static_cast<char>(file.back() ^ 1);
    QCOMPARE(openingVerdict(file, m_nav.encryption), u"B5 bundle-damaged"_s);
    const QByteArray otherKey =
        taken(sealEnvelope(m_content, {m_nav.encryption.certificate}, QByteArray(32, '\x34')));
    QCOMPARE(openingVerdict(otherKey, m_nav.encryption), u"B5 bundle-damaged"_s);
}

void TestEnvelope::anotherFormIsNoEnvelope_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *name, const char *from, const char *to) {
        QTest::newRow(name) << QByteArray::fromHex(from) << QByteArray::fromHex(to);
    };
    row("EnvelopedData", "060b2a864886f70d0109100117", "060b2a864886f70d0109100103");
    row("a tag of four octets", "020110", "020104");
    row("AES-128-GCM", "06096086480165030401 2e", "060960864801650304 0106");
    row("KDF with SHA-1", "06062b8104010b01", "06062b8104010b00");
    row("AES-128 key wrap", "0609608648016503040 12d", "06096086480165030401 05");
    row("compressed point", "03420004", "03420002");
    row("unused bits in the point", "03420004", "03420104");
    row("version 1", "020100", "020101");
    row("another originator", "a051a14f", "a051a04f");
}

void TestEnvelope::anotherFormIsNoEnvelope()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray der = m_file.chopped(kTrailerBytes);
    QVERIFY(readEnvelopeShape(der).has_value());
    const qsizetype place = der.indexOf(from);
    QVERIFY(place >= 0);
    der.replace(place, from.size(), to);
    QVERIFY(!readEnvelopeShape(der).has_value());
}

void TestEnvelope::aTooLargeBundleIsNotSealed()
{
    const QByteArray content(limits::kBundleBytes, 'x');
    const auto sealed = sealEnvelope(content, {m_nav.encryption.certificate}, trailerKey());
    QCOMPARE(sealed.error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
