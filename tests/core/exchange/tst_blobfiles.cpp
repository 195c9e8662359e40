// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/blobname.h"
#include "core/exchange/codec/blobfiles.h"
#include "core/exchange/container/entrynames.h"
#include "tests/core/exchange/packagesurgery.h"

using namespace landgang;
using namespace landgang::exchange;
using namespace landgang::exchange::fixture;

using changelog::BlobSalt;

class TestBlobFiles : public QObject
{
    Q_OBJECT

private slots:
    void aDocumentTravelsWithItsChange();
    void wrongDocumentsAreRefused_data();
    void wrongDocumentsAreRefused();
    void filesAreThoseThatAreNamed_data();
    void filesAreThoseThatAreNamed();

private:
    /// A bundle whose housing area carries a document and the change that attaches it.
    Bundle bundleWith(const QByteArray &bytes, quint64 saidSize) const;

    Office m_prison = makeOffice(u"Nordvik fengsel"_s);
    Office m_nav = makeOffice(u"NAV Sørvik"_s);
    const QByteArray m_bytes = "%PDF-1.7 leiekontrakt";
};

Bundle TestBlobFiles::bundleWith(const QByteArray &bytes, quint64 saidSize) const
{
    Bundle bundle = makeBundle(m_prison, m_nav);
    BundleStream &stream = bundle.streams[1];
    const auto salt = idOf<BlobSalt>(6);
    const changelog::BlobName name = changelog::blobName(salt, bytes);
    changelog::ChangeHeader header = stream.changes.back().header();
    header.previous = stream.changes.back().id();
    ++header.sequence;
    stream.changes.push_back(
        changelog::Change::make(header, idOf<changelog::Change::Salt>(1),
                                {changelog::AttachOp{idOf<EntityId>(1), u"Kontrakt"_s,
                                                     u"application/pdf"_s, saidSize, name, salt}}));
    stream.seals = {makeSeal(stream.changes.back(), m_prison)};
    stream.documents.push_back({name, salt, bytes});
    return bundle;
}

void TestBlobFiles::aDocumentTravelsWithItsChange()
{
    Bundle bundle = bundleWith(m_bytes, static_cast<quint64>(m_bytes.size()));
    // The same document named by a second stream is there once.
    bundle.streams[0].documents = bundle.streams[1].documents;
    const QByteArray container = packageOf(bundle, m_prison).container;
    QCOMPARE(container.count(m_bytes), 1);
    const OpenedBundle opened = openPackage(container, m_nav.reading(m_prison));
    QCOMPARE(verdict(opened), QString());
    QVERIFY(opened.bundle == bundle);
}

void TestBlobFiles::wrongDocumentsAreRefused_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u"nothing"_s << QString();
    for (const char *wrong : {"other bytes", "other salt", "other size", "there twice"}) {
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << u"B27 bundle-damaged"_s;
    }
}

void TestBlobFiles::wrongDocumentsAreRefused()
{
    QFETCH(QString, wrong);
    const auto size = static_cast<quint64>(m_bytes.size()) + (wrong == u"other size"_s ? 1 : 0);
    Bundle bundle = bundleWith(m_bytes, size);
    CarriedDocument &document = bundle.streams[1].documents.front();
    if (wrong == u"other bytes"_s) {
        document.bytes[5] = '2';
    } else if (wrong == u"other salt"_s) {
        document.salt = idOf<BlobSalt>(7);
    } else if (wrong == u"there twice"_s) {
        bundle.streams[1].documents.push_back(CarriedDocument(document));
    }
    QTEST(verdict(openPackage(packageOf(bundle, m_prison).container, m_nav.reading(m_prison))),
          "expected");
}

void TestBlobFiles::filesAreThoseThatAreNamed_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u"nothing"_s << QString();
    QTest::newRow("one that nobody names") << u"extra"_s << u"B27 bundle-damaged"_s;
    QTest::newRow("one is missing") << u"missing"_s << u"B27 bundle-damaged"_s;
    QTest::newRow("under another name") << u"renamed"_s << u"B27 bundle-damaged"_s;
    QTest::newRow("deflated") << u"deflated"_s << u"B8 bundle-damaged"_s;
}

void TestBlobFiles::filesAreThoseThatAreNamed()
{
    QFETCH(QString, wrong);
    // Deflates well, and not so well that it would be stored for that.
    const QByteArray plain = QByteArray("leiekontrakt, side 1 av 3, Storgata 1\n").repeated(4);
    const auto size = static_cast<quint64>(plain.size());
    Package package = partsOf(packageOf(bundleWith(plain, size), m_prison).container);
    QCOMPARE(package.blobs.size(), size_t{1});
    const QByteArray other = blobEntryName(idOf<changelog::BlobName>(1));
    if (wrong == u"extra"_s) {
        package.blobs.push_back(storedEntry(other, plain));
    } else if (wrong == u"missing"_s) {
        package.blobs.clear();
    } else if (wrong == u"renamed"_s) {
        package.blobs.front().name = other;
    } else if (wrong == u"deflated"_s) {
        package.blobs.front() = taken(packedEntry(package.blobs.front().name, plain));
    }
    const QByteArray container = writePackageArchive(resigned(package, m_prison));
    QTEST(verdict(openPackage(container, m_nav.reading(m_prison))), "expected");
}

QTEST_GUILESS_MAIN(TestBlobFiles)
#include "tst_blobfiles.moc"
