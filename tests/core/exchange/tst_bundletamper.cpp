// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/exchange/packagesurgery.h"

using namespace landgang;
using namespace landgang::exchange;
using namespace landgang::exchange::fixture;

/// No byte of a bundle can be changed unnoticed, outside the envelope or inside.
class TestBundleTamper : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noFlippedBitOfTheFileIsAccepted();
    void noFlippedBitOfThePackageIsAccepted();
    void noFlippedBitOfAPartIsAccepted();
    void noTruncatedFileIsAccepted();
    void noTruncatedPackageIsAccepted();
    void noInsertedByteIsAccepted();
    void noTwoBundlesGrowTogether();
    void noPartOfAnotherPackageFits_data();
    void noPartOfAnotherPackageFits();

private:
    bool isAccepted(const QByteArray &file) const
    {
        const OpenedBundle opened = openBundle(file, m_nav.reading(m_prison));
        return !opened.report.isRefused() || opened.bundle;
    }
    bool isAcceptedInside(const QByteArray &container) const
    {
        const OpenedBundle opened = openPackage(container, m_nav.reading(m_prison));
        return !opened.report.isRefused() || opened.bundle;
    }

    Office m_prison = makeOffice(u"Nordvik fengsel"_s);
    Office m_nav = makeOffice(u"NAV Sørvik"_s);
    QByteArray m_container;
    QByteArray m_file;
    QByteArray m_otherContainer;
    QByteArray m_otherFile;
};

void TestBundleTamper::initTestCase()
{
    Bundle bundle = makeReceipt(m_prison, m_nav);
    bundle.streams.push_back(makeStream(areaOf(m_prison, u"housing"_s), m_prison,
                                        {u"søkt om bolig, søkt om bolig"_s, u"fått bolig"_s}));
    bundle.authors.push_back({m_prison.device.certificate, m_prison.root.certificate()});
    const SignedPackage package = packageOf(bundle, m_prison);
    m_container = package.container;
    m_file = taken(sealPackage(package, m_nav.encryption.certificate));
    bundle.id = idOf<BundleId>(10);
    bundle.number = 18;
    bundle.streams[0] = makeStream(areaOf(m_prison, u"housing"_s), m_prison,
                                   {u"søkt om bolig, søkt om noe"_s, u"fått bolig"_s});
    const SignedPackage other = packageOf(bundle, m_prison);
    m_otherContainer = other.container;
    m_otherFile = taken(sealPackage(other, m_nav.encryption.certificate));
    QVERIFY(isAccepted(m_file) && isAccepted(m_otherFile));
    QVERIFY(isAcceptedInside(m_container) && isAcceptedInside(m_otherContainer));
}

void TestBundleTamper::noFlippedBitOfTheFileIsAccepted()
{
    for (qsizetype bit = 0; bit < m_file.size() * 8; ++bit) {
        QVERIFY2(!isAccepted(flipped(m_file, bit)), qPrintable(u"bit %1"_s.arg(bit)));
    }
}

void TestBundleTamper::noFlippedBitOfThePackageIsAccepted()
{
    for (qsizetype bit = 0; bit < m_container.size() * 8; ++bit) {
        QVERIFY2(!isAcceptedInside(flipped(m_container, bit)), qPrintable(u"bit %1"_s.arg(bit)));
    }
}

void TestBundleTamper::noFlippedBitOfAPartIsAccepted()
{
    // In an archive whose checksums are right again, which a single flipped bit never leaves.
    const Package package = partsOf(m_container);
    for (ZipEntry Package::*part : {&Package::signature, &Package::manifest, &Package::document}) {
        const QByteArray content = (package.*part).content;
        for (qsizetype byte = 0; byte < content.size(); ++byte) {
            // Bit 5 is the case of a letter, which X.509 does not care about.
            const qsizetype bit = byte * 8 + (byte % 2 == 0 ? 5 : byte / 2 % 8);
            Package other = package;
            other.*part = storedEntry((package.*part).name, flipped(content, bit));
            QVERIFY2(!isAcceptedInside(writePackageArchive(other)),
                     qPrintable(u"bit %1"_s.arg(bit)));
        }
    }
    for (qsizetype bit = 0; bit < package.changes[0].packed.size() * 8; ++bit) {
        Package other = package;
        other.changes[0].packed = flipped(package.changes[0].packed, bit);
        QVERIFY2(!isAcceptedInside(writePackageArchive(other)), qPrintable(u"bit %1"_s.arg(bit)));
    }
}

void TestBundleTamper::noTruncatedFileIsAccepted()
{
    for (qsizetype length = 0; length < m_file.size(); ++length) {
        QVERIFY2(!isAccepted(m_file.first(length)), qPrintable(u"length %1"_s.arg(length)));
    }
}

void TestBundleTamper::noTruncatedPackageIsAccepted()
{
    for (qsizetype length = 0; length < m_container.size(); ++length) {
        QVERIFY2(!isAcceptedInside(m_container.first(length)),
                 qPrintable(u"length %1"_s.arg(length)));
    }
}

void TestBundleTamper::noInsertedByteIsAccepted()
{
    for (qsizetype place = 0; place <= m_file.size(); place += 3) {
        QVERIFY2(!isAccepted(QByteArray(m_file).insert(place, '\0')),
                 qPrintable(u"place %1"_s.arg(place)));
    }
    for (qsizetype place = 0; place <= m_container.size(); place += 3) {
        QVERIFY2(!isAcceptedInside(QByteArray(m_container).insert(place, '\0')),
                 qPrintable(u"place %1"_s.arg(place)));
    }
}

void TestBundleTamper::noTwoBundlesGrowTogether()
{
    // One's beginning and the other's end, and the other way round.
    for (qsizetype cut = 1; cut < 33; ++cut) {
        QVERIFY(!isAccepted(m_file.chopped(cut) + m_otherFile.last(cut)));
    }
    for (qsizetype cut = 7; cut < m_file.size(); cut += 7) {
        QVERIFY(!isAccepted(m_file.first(cut) + m_otherFile.sliced(cut)));
    }
    for (qsizetype cut = 7; cut < m_container.size(); cut += 7) {
        const QByteArray spliced = m_container.first(cut) + m_otherContainer.sliced(cut);
        QVERIFY(spliced == m_container || spliced == m_otherContainer
                || !isAcceptedInside(spliced));
    }
}

void TestBundleTamper::noPartOfAnotherPackageFits_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("expected");
    QTest::newRow("document") << u"document"_s << u"B10 bundle-damaged"_s;
    QTest::newRow("changes") << u"changes"_s << u"B10 bundle-damaged"_s;
    QTest::newRow("manifest") << u"manifest"_s << u"B10 bundle-damaged"_s;
    QTest::newRow("signature") << u"signature"_s << u"B15 bundle-damaged"_s;
    QTest::newRow("certificates the other way round") << u"order"_s << u"B12 bundle-damaged"_s;
    QTest::newRow("signed document, unsigned changes") << u"signed"_s << u"B10 bundle-damaged"_s;
    QTest::newRow("signed again by the receiver") << u"receiver"_s << u"B17 bundle-damaged"_s;
    QTest::newRow("changes put together by the sender") << u"mixed"_s << u"B19 bundle-damaged"_s;
}

void TestBundleTamper::noPartOfAnotherPackageFits()
{
    QFETCH(QString, part);
    Package package = partsOf(m_container);
    const Package other = partsOf(m_otherContainer);
    if (part == u"document"_s) {
        package.document = other.document;
    } else if (part == u"changes"_s) {
        package.changes = other.changes;
    } else if (part == u"manifest"_s) {
        package.manifest = other.manifest;
        package.signature.name = other.signature.name;
    } else if (part == u"signature"_s) {
        package.signature.content = other.signature.content;
        package.signature.packed = other.signature.packed;
    } else if (part == u"order"_s) {
        const QByteArray root = m_prison.root.certificate().der();
        const QByteArray device = m_prison.device.certificate.der();
        const QByteArray rootFirst = root + device;
        const QByteArray deviceFirst = device + root;
        QByteArray &signature = package.signature.content;
        const bool isRootFirst = signature.contains(rootFirst);
        QVERIFY(isRootFirst || signature.contains(deviceFirst));
        signature.replace(isRootFirst ? rootFirst : deviceFirst,
                          isRootFirst ? deviceFirst : rootFirst);
        package.signature.packed = signature;
    } else if (part == u"signed"_s) {
        package.document = other.document;
        package.manifest = other.manifest;
        package.signature = other.signature;
    } else if (part == u"receiver"_s) {
        package = resigned(package, m_nav);
    } else {
        package.changes = other.changes;
        package = resigned(package, m_prison);
    }
    QTEST(verdict(openPackage(writePackageArchive(package), m_nav.reading(m_prison))), "expected");
}

QTEST_GUILESS_MAIN(TestBundleTamper)
#include "tst_bundletamper.moc"
