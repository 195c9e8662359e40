// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/exchange/packagesurgery.h"

#include "core/exchange/container/entrynames.h"
#include "core/exchange/container/zipreader.h"
#include "core/exchange/container/zipwriter.h"

using namespace landgang;
using namespace landgang::exchange;
using namespace landgang::exchange::fixture;

class TestContainer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void thePackageBeginsAsAsicDemands();
    void namesAreOfTheWhiteList_data();
    void namesAreOfTheWhiteList();
    void theSignatureIsNamedByTheBundle();
    void wrongArchivesAreRefused_data();
    void wrongArchivesAreRefused();
    void wrongBytesOfAnArchiveAreRefused_data();
    void wrongBytesOfAnArchiveAreRefused();
    void anotherWayOfDeflatingIsRefused();

private:
    QString verdictOf(const std::vector<ZipEntry> &entries) const
    {
        return verdict(openPackage(writeZip(entries), m_nav.reading(m_prison)));
    }
    /// Entries with a manifest and signature that cover them all.
    std::vector<ZipEntry> signedEntries(const Package &package) const;

    Office m_prison = makeOffice(u"Nordvik fengsel"_s);
    Office m_nav = makeOffice(u"NAV Sørvik"_s);
    QByteArray m_container;
};

void TestContainer::initTestCase()
{
    m_container = packageOf(makeBundle(m_prison, m_nav), m_prison).container;
}

std::vector<ZipEntry> TestContainer::signedEntries(const Package &package) const
{
    return taken(readZip(writePackageArchive(resigned(package, m_prison))));
}

void TestContainer::thePackageBeginsAsAsicDemands()
{
    // ETSI EN 319 162-1 annex A.1: the name at 30, the media type at 38, so no extra field between.
    QCOMPARE(m_container.sliced(30, 8), QByteArray("mimetype"));
    QCOMPARE(m_container.sliced(38, 31), QByteArray("application/vnd.etsi.asic-e+zip"));
    QVERIFY(m_container.endsWith("mimetype=application/vnd.etsi.asic-e+zip"));
}

void TestContainer::namesAreOfTheWhiteList_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("allowed");
    const QByteArray uuid = "01234567-89ab-8cde-8f01-23456789abcd";
    QTest::newRow("media type") << QByteArray("mimetype") << true;
    QTest::newRow("document") << QByteArray("bundle.json") << true;
    QTest::newRow("changes") << QByteArray("changes/0001.cbor") << true;
    QTest::newRow("blob") << QByteArray("blobs/" + QByteArray(64, 'a')) << true;
    QTest::newRow("blob with an ending")
        << QByteArray("blobs/" + QByteArray(60, 'a') + ".pdf") << false;
    QTest::newRow("blob of another length") << QByteArray("blobs/" + QByteArray(63, 'a')) << false;
    QTest::newRow("upper-case blob") << QByteArray("blobs/" + QByteArray(64, 'A')) << false;
    QTest::newRow("manifest") << QByteArray("META-INF/ASiCManifest.xml") << true;
    QTest::newRow("signature") << QByteArray("META-INF/signature-" + uuid + ".p7s") << true;
    QTest::newRow("climbing") << QByteArray("../x") << false;
    QTest::newRow("climbing inside") << QByteArray("changes/../../x.cbor") << false;
    QTest::newRow("backslash") << QByteArray("changes\\0001.cbor") << false;
    QTest::newRow("absolute") << QByteArray("/bundle.json") << false;
    QTest::newRow("folder") << QByteArray("changes/") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("other case") << QByteArray("Bundle.json") << false;
    QTest::newRow("five digits") << QByteArray("changes/00001.cbor") << false;
    QTest::newRow("no digits") << QByteArray("changes/.cbor") << false;
    QTest::newRow("letters") << QByteArray("changes/000a.cbor") << false;
    QTest::newRow("upper-case uuid")
        << QByteArray("META-INF/signature-" + uuid.toUpper() + ".p7s") << false;
    QTest::newRow("no uuid") << QByteArray("META-INF/signature-1.p7s") << false;
    QTest::newRow("odf manifest") << QByteArray("META-INF/manifest.xml") << false;
    QTest::newRow("zero byte") << QByteArray("bundle.json\0", 12) << false;
}

void TestContainer::namesAreOfTheWhiteList()
{
    QFETCH(QByteArray, name);
    QTEST(entryKind(name).has_value(), "allowed");
}

void TestContainer::theSignatureIsNamedByTheBundle()
{
    const auto id = *BundleId::fromHex(u"ffffffffffffffffffffffffffffffff");
    QCOMPARE(signatureName(id),
             QByteArray("META-INF/signature-ffffffff-ffff-8fff-bfff-ffffffffffff.p7s"));
    QVERIFY(entryKind(signatureName(id)) == EntryKind::Signature);
}

void TestContainer::wrongArchivesAreRefused_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing is wrong") << u"nothing"_s << QString();
    QTest::newRow("unsigned entry") << u"extra"_s << u"B8 bundle-damaged"_s;
    QTest::newRow("unsigned file in META-INF") << u"meta"_s << u"B8 bundle-damaged"_s;
    QTest::newRow("entry missing") << u"missing"_s << u"B10 bundle-damaged"_s;
    QTest::newRow("gap in the numbers") << u"gap"_s << u"B8 bundle-damaged"_s;
    QTest::newRow("no signature") << u"unsigned"_s << u"B8 bundle-damaged"_s;
    QTest::newRow("two signatures") << u"signatures"_s << u"B8 bundle-damaged"_s;
    QTest::newRow("entry twice") << u"twice"_s << u"B6 bundle-damaged"_s;
    QTest::newRow("name that climbs") << u"climbing"_s << u"B8 bundle-damaged"_s;
    QTest::newRow("other order") << u"order"_s << u"B8 bundle-damaged"_s;
    QTest::newRow("other media type") << u"mimetype"_s << u"B8 bundle-damaged"_s;
    QTest::newRow("deflated document") << u"deflated"_s << u"B8 bundle-damaged"_s;
    QTest::newRow("no entries") << u"empty"_s << u"B8 bundle-damaged"_s;
}

void TestContainer::wrongArchivesAreRefused()
{
    QFETCH(QString, wrong);
    std::vector<ZipEntry> entries = taken(readZip(m_container));
    if (wrong == u"extra"_s) {
        entries.insert(entries.begin() + 2, storedEntry("notes.txt", "x"));
    } else if (wrong == u"meta"_s) {
        entries.push_back(storedEntry("META-INF/manifest.xml", "<x/>"));
    } else if (wrong == u"missing"_s) {
        entries.erase(entries.begin() + 3);
    } else if (wrong == u"gap"_s) {
        entries.erase(entries.begin() + 2);
    } else if (wrong == u"unsigned"_s) {
        entries.pop_back();
    } else if (wrong == u"signatures"_s) {
        ZipEntry second = entries.back();
        second.name = signatureName(idOf<BundleId>(77));
        entries.push_back(second);
    } else if (wrong == u"twice"_s) {
        entries.insert(entries.begin() + 2, entries[1]);
    } else if (wrong == u"climbing"_s) {
        entries[2].name = "../x";
    } else if (wrong == u"order"_s) {
        std::swap(entries[2], entries[3]);
    } else if (wrong == u"mimetype"_s) {
        entries[0] = storedEntry("mimetype", "application/vnd.etsi.asic-s+zip");
    } else if (wrong == u"deflated"_s) {
        entries[1] = taken(packedEntry(entries[1].name, entries[1].content));
        QVERIFY(entries[1].method == ZipMethod::Deflated);
    } else if (wrong == u"empty"_s) {
        entries = {storedEntry("mimetype", "application/vnd.etsi.asic-e+zip")};
    }
    QTEST(verdictOf(entries), "expected");
}

void TestContainer::wrongBytesOfAnArchiveAreRefused_data()
{
    QTest::addColumn<QByteArray>("container");
    QByteArray other = m_container;
    QTest::newRow("junk before") << QByteArray("PK" + m_container);
    QTest::newRow("junk behind") << QByteArray(m_container + "x");
    other.replace("mimetype=application", "mimetype=APPLICATION");
    QTest::newRow("other comment") << other;
    other = m_container;
    other[10] = 1; // Time of the first local header, which libzip does not compare.
    QTest::newRow("other time") << other;
    const qsizetype directory = m_container.indexOf("PK\x01\x02");
    other = m_container;
    other[directory + 38] = 1; // External attributes.
    QTest::newRow("other attributes") << other;
    other = m_container;
    other[directory + 5] = 3; // Made by Unix.
    QTest::newRow("other system") << other;
}

void TestContainer::wrongBytesOfAnArchiveAreRefused()
{
    QFETCH(QByteArray, container);
    QVERIFY(container != m_container);
    const QString found = verdict(openPackage(container, m_nav.reading(m_prison)));
    QVERIFY2(found == u"B11 bundle-damaged"_s || found == u"B6 bundle-damaged"_s,
             qPrintable(found));
}

void TestContainer::anotherWayOfDeflatingIsRefused()
{
    Bundle bundle = makeReceipt(m_prison, m_nav);
    bundle.streams.push_back(
        makeStream(areaOf(m_prison, u"housing"_s), m_prison, {u"søkt om bolig, "_s.repeated(9)}));
    bundle.authors.push_back({m_prison.device.certificate, m_prison.root.certificate()});
    Package package = partsOf(packageOf(bundle, m_prison).container);
    QVERIFY(package.changes[0].method == ZipMethod::Deflated);
    QCOMPARE(verdictOf(signedEntries(package)), QString());
    // The same content, so manifest and signature hold; but not the bytes that were signed.
    const QByteArray compressed = qCompress(package.changes[0].content, 1);
    const QByteArray packed = compressed.sliced(6, compressed.size() - 10);
    if (packed != package.changes[0].packed) {
        package.changes[0].packed = packed;
    } else {
        package.changes[0] = storedEntry(package.changes[0].name, package.changes[0].content);
    }
    QCOMPARE(verdict(openPackage(writePackageArchive(package), m_nav.reading(m_prison))),
             u"B19 bundle-damaged"_s);
}

QTEST_GUILESS_MAIN(TestContainer)
#include "tst_container.moc"
