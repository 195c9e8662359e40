// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/exchange/fixture.h"

#include "core/base/digest.h"

using namespace landgang;
using namespace landgang::exchange;
using namespace landgang::exchange::fixture;

class TestBundle : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSealedComesOutAgain();
    void aReceiptCarriesNoChanges();
    void changesOfTwoOfficesTravelTogether();
    void aPackageIsTheSameAgainApartFromItsSignature();
    void aThousandChangesArePackedIntoLess();
    void changesAreSplitOverFilesBelowTheLimit();
    void theSenderChecksItsOwnPackage();
    void aReaderDistinguishes_data();
    void aReaderDistinguishes();
    void aBundleIsWrittenByItsDeviceOnly();
    void anExpiredCertificateIsSaidButRefusesNothing();

private:
    Office m_prison = makeOffice(u"Nordvik fengsel"_s);
    Office m_nav = makeOffice(u"NAV Sørvik æøå"_s);
};

void TestBundle::whatIsSealedComesOutAgain()
{
    const Bundle bundle = makeBundle(m_prison, m_nav);
    const SignedPackage package = packageOf(bundle, m_prison);
    const QByteArray file = taken(sealPackage(package, m_nav.encryption.certificate));
    const OpenedBundle opened = openBundle(file, m_nav.reading(m_prison));
    QCOMPARE(verdict(opened), QString());
    QVERIFY(opened.bundle.has_value());
    QVERIFY(*opened.bundle == bundle);
    QCOMPARE(opened.bundle->changeCount(), size_t(4));
    QCOMPARE(opened.bundle->streams[1].changes[0].bodyBytes(),
             bundle.streams[1].changes[0].bodyBytes());
    QCOMPARE(opened.manifestDigest, package.manifestDigest);
    for (const Finding &finding : opened.report.findings()) {
        QVERIFY(finding.weight == Finding::Weight::Fine);
    }
}

void TestBundle::aReceiptCarriesNoChanges()
{
    const Bundle receipt = makeReceipt(m_nav, m_prison);
    const OpenedBundle opened =
        openBundle(fileOf(receipt, m_nav, m_prison), m_prison.reading(m_nav));
    QCOMPARE(verdict(opened), QString());
    QVERIFY(opened.bundle == receipt);
}

void TestBundle::changesOfTwoOfficesTravelTogether()
{
    Bundle bundle = makeReceipt(m_nav, m_prison);
    BundleStream stream = makeStream(areaOf(m_prison, u"work"_s), m_prison, {u"a"_s, u"b"_s});
    const BundleStream answer = makeStream(areaOf(m_prison, u"work"_s), m_nav, {u"c"_s});
    stream.changes.insert(stream.changes.begin() + 1, answer.changes.front());
    stream.seals.push_back(answer.seals.front());
    // An earlier export has left its own seal, and every seal is kept.
    stream.seals.push_back(makeSeal(stream.changes.front(), m_prison));
    bundle.streams.push_back(stream);
    bundle.authors = {{m_nav.device.certificate, m_nav.root.certificate()},
                      {m_prison.device.certificate, m_prison.root.certificate()}};
    const OpenedBundle opened =
        openBundle(fileOf(bundle, m_nav, m_prison), m_prison.reading(m_nav));
    QCOMPARE(verdict(opened), QString());
    QVERIFY(opened.bundle == bundle);
}

void TestBundle::aPackageIsTheSameAgainApartFromItsSignature()
{
    const Bundle bundle = makeBundle(m_prison, m_nav);
    const SignedPackage first = packageOf(bundle, m_prison);
    const SignedPackage second = packageOf(bundle, m_prison);
    QCOMPARE(first.manifestDigest, second.manifestDigest);
    const qsizetype signature = first.container.indexOf("META-INF/signature-");
    QVERIFY(signature > 0);
    QCOMPARE(first.container.first(signature).chopped(30),
             second.container.first(signature).chopped(30));
}

void TestBundle::aThousandChangesArePackedIntoLess()
{
    Bundle bundle = makeReceipt(m_prison, m_nav);
    QStringList texts;
    for (int i = 0; i < 1000; ++i) {
        texts.append(u"The municipality has answered application number %1."_s.arg(i));
    }
    bundle.streams.push_back(makeStream(areaOf(m_prison, u"housing"_s), m_prison, texts));
    bundle.authors.push_back({m_prison.device.certificate, m_prison.root.certificate()});
    qsizetype plain = 0;
    for (const changelog::Change &change : bundle.streams[0].changes) {
        plain += change.headerBytes().size() + change.bodyBytes().size();
    }
    const QByteArray file = fileOf(bundle, m_prison, m_nav);
    QVERIFY(file.size() < plain * 3 / 4);
    const OpenedBundle opened = openBundle(file, m_nav.reading(m_prison));
    QCOMPARE(verdict(opened), QString());
    QVERIFY(opened.bundle == bundle);
}

void TestBundle::changesAreSplitOverFilesBelowTheLimit()
{
    // Seventeen changes of a megabyte; a file takes eight. What repeats itself this much is stored
    // as it is: a reader would take it for a bomb.
    Bundle bundle = makeReceipt(m_prison, m_nav);
    const changelog::Stream stream = areaOf(m_prison, u"housing"_s);
    BundleStream carried{stream, {}, {}, {}};
    const QString text(60'000, u'x');
    for (int i = 0; i < 17; ++i) {
        std::vector<changelog::Op> ops;
        for (int j = 0; j < 17; ++j) {
            ops.push_back(changelog::NoteOp{idOf<EntityId>(j), text});
        }
        changelog::ChangeHeader header =
            makeChange(stream, m_prison, i == 0 ? nullptr : &carried.changes.back(), u""_s)
                .header();
        carried.changes.push_back(
            changelog::Change::make(header, idOf<changelog::Change::Salt>(i), std::move(ops)));
    }
    carried.seals.push_back(makeSeal(carried.changes.back(), m_prison));
    bundle.streams.push_back(carried);
    bundle.authors.push_back({m_prison.device.certificate, m_prison.root.certificate()});
    const SignedPackage package = packageOf(bundle, m_prison);
    QVERIFY(package.container.contains("changes/0003.cbor"));
    QVERIFY(!package.container.contains("changes/0004.cbor"));
    const OpenedBundle opened = openPackage(package.container, m_nav.reading(m_prison));
    QCOMPARE(verdict(opened), QString());
    QVERIFY(opened.bundle == bundle);
}

void TestBundle::theSenderChecksItsOwnPackage()
{
    const Bundle bundle = makeBundle(m_prison, m_nav);
    const Reader asReceiver{m_nav.id(), Realm::Practice, nullptr, {m_prison.root.certificate()}};
    const OpenedBundle opened = openPackage(packageOf(bundle, m_prison).container, asReceiver);
    QCOMPARE(verdict(opened), QString());
    QVERIFY(opened.bundle == bundle);
}

void TestBundle::aReaderDistinguishes_data()
{
    QTest::addColumn<QString>("reader");
    QTest::addColumn<QString>("expected");
    QTest::newRow("another office") << u"other"_s << u"B3 bundle-not-for-us"_s;
    QTest::newRow("sealed on to another office") << u"forwarded"_s << u"B18 bundle-not-for-us"_s;
    QTest::newRow("nobody knows the sender") << u"unknown"_s << u"B13 bundle-untrusted"_s;
    QTest::newRow("a real office") << u"real"_s << u"B14 bundle-untrusted"_s;
    QTest::newRow("an office with another key") << u"rotated"_s << u"B3 bundle-not-for-us"_s;
    QTest::newRow("empty file") << u"empty"_s << u"B1 bundle-damaged"_s;
    QTest::newRow("text file") << u"text"_s << u"B2 bundle-damaged"_s;
    QTest::newRow("bytes after the end") << u"longer"_s << u"B2 bundle-damaged"_s;
}

void TestBundle::aReaderDistinguishes()
{
    QFETCH(QString, reader);
    const Bundle bundle = makeBundle(m_prison, m_nav);
    QByteArray file = fileOf(bundle, m_prison, m_nav);
    const Office other = makeOffice(u"Kommune"_s);
    Reader who = m_nav.reading(m_prison);
    const Identity newKey = taken(m_nav.root.issueEncryption(now()));
    if (reader == u"other"_s) {
        who = other.reading(m_prison);
    } else if (reader == u"forwarded"_s) {
        file = taken(sealPackage(packageOf(bundle, m_prison), other.encryption.certificate));
        who = other.reading(m_prison);
    } else if (reader == u"unknown"_s) {
        who.knownRoots = {m_nav.root.certificate()};
    } else if (reader == u"real"_s) {
        who.realm = Realm::Real;
    } else if (reader == u"rotated"_s) {
        who.encryption = &newKey;
    } else if (reader == u"empty"_s) {
        file.clear();
    } else if (reader == u"text"_s) {
        file = QByteArray("Dear colleague, here is the plan.").repeated(20);
    } else {
        file += '\0';
    }
    const OpenedBundle opened = openBundle(file, who);
    QTEST(verdict(opened), "expected");
    QVERIFY(!opened.bundle.has_value());
    QVERIFY(opened.manifestDigest.isEmpty());
}

void TestBundle::aBundleIsWrittenByItsDeviceOnly()
{
    const Bundle bundle = makeBundle(m_prison, m_nav);
    const auto byNav = writePackage(bundle, m_nav.device, m_nav.root.certificate(), trailerKey());
    QCOMPARE(byNav.error().code, ErrorCode::InvalidArgument);
    const auto underNav =
        writePackage(bundle, m_prison.device, m_nav.root.certificate(), trailerKey());
    QCOMPARE(underNav.error().code, ErrorCode::InvalidArgument);
    const auto shortKey =
        writePackage(bundle, m_prison.device, m_prison.root.certificate(), "short");
    QCOMPARE(shortKey.error().code, ErrorCode::InvalidArgument);
    const auto toDevice = sealPackage(packageOf(bundle, m_prison), m_nav.device.certificate);
    QCOMPARE(toDevice.error().code, ErrorCode::InvalidArgument);
}

void TestBundle::anExpiredCertificateIsSaidButRefusesNothing()
{
    Bundle bundle = makeBundle(m_prison, m_nav);
    bundle.created = now().addYears(11);
    const OpenedBundle opened =
        openBundle(fileOf(bundle, m_prison, m_nav), m_nav.reading(m_prison));
    QCOMPARE(verdict(opened), QString());
    QVERIFY(opened.bundle.has_value());
    QVERIFY(opened.report.findings().front().weight == Finding::Weight::Warning);
    QCOMPARE(opened.report.findings().front().rule, u"B26"_s);
}

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
