// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/limits.h"
#include "core/exchange/container/entrynames.h"
#include "core/exchange/container/zipreader.h"
#include "core/exchange/container/zipwriter.h"
#include "tests/core/exchange/fixture.h"

using namespace landgang;
using namespace landgang::exchange;
using namespace landgang::exchange::fixture;

class TestZip : public QObject
{
    Q_OBJECT

private slots:
    void anArchiveIsReadAsItWasWritten();
    void aBombIsStoppedWhileItInflates();
    void anEntryThatLiesAboutItsSizeIsStopped();
    void tooManyEntriesAreRefused();
};

void TestZip::anArchiveIsReadAsItWasWritten()
{
    const std::vector<ZipEntry> entries{
        storedEntry("a", "stored"), storedEntry("b", {}),
        taken(packedEntry("c", QByteArray("deflated ").repeated(50)))};
    QVERIFY(entries[2].method == ZipMethod::Deflated);
    QVERIFY(taken(readZip(writeZip(entries))) == entries);
}

void TestZip::aBombIsStoppedWhileItInflates()
{
    // Our own packing would store it instead: made here as somebody else's would be.
    const QByteArray zeros(limits::kMegabyte, '\0');
    QVERIFY(taken(packedEntry("changes/0001.cbor", zeros)).method == ZipMethod::Stored);
    const QByteArray compressed = qCompress(zeros, 9);
    ZipEntry bomb{"changes/0001.cbor", ZipMethod::Deflated,
                  compressed.sliced(6, compressed.size() - 10), zeros};
    QVERIFY(bomb.packed.size() * limits::kInflationRatio < zeros.size());
    const auto result = readZip(writeZip({bomb}));
    QCOMPARE(result.error().code, ErrorCode::BundleDamaged);
    QVERIFY(result.error().context.contains(u"inflates to more"_s));

    // One that is not suspicious by its ratio but too large.
    const QByteArray large(limits::kEntryBytes + 1, '\0');
    const auto tooLarge = readZip(writeZip({storedEntry("changes/0001.cbor", large)}));
    QCOMPARE(tooLarge.error().code, ErrorCode::BundleDamaged);
}

void TestZip::anEntryThatLiesAboutItsSizeIsStopped()
{
    const QByteArray zeros(limits::kMegabyte, '\0');
    const QByteArray compressed = qCompress(zeros, 9);
    const ZipEntry bomb{"changes/0001.cbor", ZipMethod::Deflated,
                        compressed.sliced(6, compressed.size() - 10), zeros};
    QByteArray archive = writeZip({bomb});
    // "I am ten bytes", in both headers.
    const qsizetype directory = archive.indexOf("PK\x01\x02");
    for (const qsizetype place : {qsizetype(22), directory + 24}) {
        archive.replace(place, 4, QByteArray("\x0a\0\0\0", 4));
    }
    QCOMPARE(readZip(archive).error().code, ErrorCode::BundleDamaged);
}

void TestZip::tooManyEntriesAreRefused()
{
    std::vector<ZipEntry> entries;
    for (int i = 0; i <= limits::kBundleEntries; ++i) {
        entries.push_back(storedEntry(changesName(static_cast<size_t>(i + 1)), {}));
    }
    QCOMPARE(readZip(writeZip(entries)).error().code, ErrorCode::BundleDamaged);
    entries.pop_back();
    QVERIFY(readZip(writeZip(entries)).hasValue());
}

QTEST_GUILESS_MAIN(TestZip)
#include "tst_zip.moc"
