// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/bundlelayers.h"
#include "tests/core/exchange/fixture.h"
#include "tests/core/exchange/vectorfile.h"

using namespace landgang;
using namespace landgang::exchange;
using namespace landgang::exchange::fixture;

class TestBundleLayers : public QObject
{
    Q_OBJECT

private slots:
    void everyLayerOfAGoodBundleIsShown();
    void ofARefusedBundleNothingOfTheContentIsShown();
    void howFarAFileIsReadDependsOnItsFault_data();
    void howFarAFileIsReadDependsOnItsFault();

private:
    Office m_prison = makeOffice(u"Nordvik fengsel"_s);
    Office m_nav = makeOffice(u"NAV Sørvik"_s);
    Reader m_reader = m_nav.reading(m_prison);
};

void TestBundleLayers::everyLayerOfAGoodBundleIsShown()
{
    const QByteArray file = fileOf(makeBundle(m_prison, m_nav), m_prison, m_nav);
    const BundleLayers layers = readLayers(file, m_reader);
    QVERIFY(!layers.report.isRefused());
    QCOMPARE(layers.fileBytes, file.size());
    QCOMPARE(layers.recipients, std::vector{m_nav.encryption.certificate.keyFingerprint()});
    QVERIFY(layers.isSealedToUs && layers.isOpened);
    QCOMPARE(layers.entries.size(), size_t(6));
    QCOMPARE(layers.entries[0].name, u"mimetype"_s);
    QCOMPARE(layers.entries[0].bytes, qint64(31));
    QVERIFY(layers.signer == m_prison.device.certificate);
    QVERIFY(layers.root == m_prison.root.certificate());
    QVERIFY(layers.bundle.has_value());
}

void TestBundleLayers::ofARefusedBundleNothingOfTheContentIsShown()
{
    const Office stranger = makeOffice(u"Ukjent kontor"_s);
    const BundleLayers layers =
        readLayers(fileOf(makeBundle(stranger, m_nav), stranger, m_nav), m_reader);
    QVERIFY(layers.report.isRefused());
    QVERIFY(layers.isOpened);
    QVERIFY(layers.root == stranger.root.certificate());
    QVERIFY(!layers.bundle.has_value());
}

void TestBundleLayers::howFarAFileIsReadDependsOnItsFault_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("recipients");
    QTest::addColumn<bool>("opened");
    QTest::addColumn<bool>("hasEntries");
    QTest::addColumn<bool>("hasSigner");
    const auto row = [](const QString &path, int recipients, bool opened, bool hasEntries,
                        bool hasSigner) {
        QTest::newRow(qPrintable(path)) << path << recipients << opened << hasEntries << hasSigner;
    };
    row(u"envelope/empty"_s, 0, false, false, false);
    row(u"envelope/tag-length-12"_s, 0, false, false, false);
    row(u"envelope/sealed-to-another"_s, 1, false, false, false);
    row(u"envelope/content-bit"_s, 1, false, false, false);
    row(u"envelope/trailer-bit"_s, 1, true, true, true);
    row(u"package/no-archive"_s, 1, true, false, false);
    row(u"package/no-signature"_s, 1, true, true, false);
    row(u"package/time"_s, 1, true, true, true);
    row(u"signature/empty"_s, 1, true, true, false);
}

void TestBundleLayers::howFarAFileIsReadDependsOnItsFault()
{
    QFETCH(const QString, path);
    const std::optional<VectorFile> vector = readVector(QString(path + u".vector"_s));
    QVERIFY(vector.has_value());
    const Identity encryption = publishedIdentity(u"receiver-encryption"_s);
    const Certificate root = publishedCertificate(u"receiver-root"_s);
    const BundleLayers layers = readLayers(
        vector->file,
        {root.officeId(), Realm::Practice, &encryption, {publishedCertificate(u"sender-root"_s)}});
    QVERIFY(layers.report.isRefused());
    QTEST(static_cast<int>(layers.recipients.size()), "recipients");
    QTEST(layers.isOpened, "opened");
    QTEST(!layers.entries.empty(), "hasEntries");
    QTEST(layers.signer.has_value(), "hasSigner");
}

QTEST_GUILESS_MAIN(TestBundleLayers)
#include "tst_bundlelayers.moc"
