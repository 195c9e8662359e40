// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/container/manifest.h"

#include <QTest>

using namespace landgang::exchange;

class TestManifest : public QObject
{
    Q_OBJECT

private slots:
    void aManifestIsReadAsItWasWritten();
    void itHasTheNamespacesOfTheStandard();
    void anotherWayOfSayingTheSameIsRefused_data();
    void anotherWayOfSayingTheSameIsRefused();

private:
    const Manifest m_manifest{"META-INF/signature-01234567-89ab-8cde-8f01-23456789abcd.p7s",
                              {{"bundle.json", "application/json", QByteArray(32, '\1')},
                               {"changes/0001.cbor", "application/cbor", QByteArray(32, '\2')}}};
};

void TestManifest::aManifestIsReadAsItWasWritten()
{
    const auto read = readManifest(writeManifest(m_manifest));
    QVERIFY(read.has_value());
    QVERIFY(*read == m_manifest);
}

void TestManifest::itHasTheNamespacesOfTheStandard()
{
    const QByteArray xml = writeManifest(m_manifest);
    QVERIFY(xml.contains("\"http://uri.etsi.org/02918/v1.2.1#\""));
    QVERIFY(xml.contains("\"http://www.w3.org/2001/04/xmlenc#sha256\""));
    QCOMPARE(xml.count("Rootfile=\"true\""), 1);
}

void TestManifest::anotherWayOfSayingTheSameIsRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *name, const char *from, const char *to) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to);
    };
    row("space", "<asic:SigReference ", "<asic:SigReference  ");
    row("comment", "<asic:SigReference", "<!-- --><asic:SigReference");
    row("processing instruction", "<asic:SigReference", "<?x?><asic:SigReference");
    row("document type", "<asic:ASiCManifest", "<!DOCTYPE x><asic:ASiCManifest");
    row("entity", "<asic:ASiCManifest",
        "<!DOCTYPE x [<!ENTITY e \"bundle.json\">]><asic:ASiCManifest");
    row("character reference", "bundle.json", "bundle&#46;json");
    row("prefix", "xmlns:ds=", "xmlns:x=\"y\" xmlns:ds=");
    row("other namespace", "02918", "2918");
    row("other digest", "xmlenc#sha256", "xmlenc#sha512");
    row("single quotes", "Rootfile=\"true\"", "Rootfile='true'");
    row("no root file", " Rootfile=\"true\"", "");
    row("climbing name", "changes/0001.cbor", "../../etc/passwd");
    row("short digest", "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=", "AQEB");
    row("unused bits", "AQEBAQE=", "AQEBAQF=");
    row("bytes after the end", "</asic:ASiCManifest>\n", "</asic:ASiCManifest>\n\n");
    row("not closed", "</asic:ASiCManifest>\n", "");
    row("latin", "UTF-8", "ISO-8859-1");
}

void TestManifest::anotherWayOfSayingTheSameIsRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray xml = writeManifest(m_manifest);
    QVERIFY(xml.contains(from));
    QVERIFY(!readManifest(xml.replace(from, to)));
}

QTEST_APPLESS_MAIN(TestManifest)
#include "tst_manifest.moc"
