// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/casework/documents.h"
#include "core/workspace/plan/history.h"
#include "tests/support/bundlecontent.h"
#include "tests/support/twooffices.h"

#include <QTest>

using namespace landgang;
using namespace landgang::workspace;
using landgang::testing::bundleContent;
using landgang::testing::TwoOffices;

namespace {

QByteArray pdf(const QByteArray &words)
{
    return "%PDF-1.7\n" + words + "\n%%EOF\n";
}

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsWhatItsBytesSay_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::newRow("PDF") << pdf("x") << QStringLiteral("application/pdf");
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)
                             << QStringLiteral("image/png");
        QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0") << QStringLiteral("image/jpeg");
        QTest::newRow("PNG after mail") << QByteArray("\x89PNG\n\x1a\n\0\0", 9) << QString();
        QTest::newRow("program") << QByteArray("MZ\x90") << QString();
        QTest::newRow("web page") << QByteArray("<html>%PDF-</html>") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
    }
    void aFileIsWhatItsBytesSay()
    {
        QFETCH(QByteArray, bytes);
        QTEST(documentType(bytes), "type");
    }

    void aDocumentArrivesByteForByte()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing")}));
        attach(offices, *id, m_housing, pdf("leiekontrakt"), QStringLiteral("Leiekontrakt"));
        VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, QStringLiteral("1")));
        const auto there = documents(*offices.nav, *id);
        VERIFY_RESULT(there);
        QCOMPARE(there->size(), size_t{1});
        QVERIFY(there->front().isHere);
        QCOMPARE(there->front().title, QStringLiteral("Leiekontrakt"));
        QCOMPARE(there->front().mediaType, QStringLiteral("application/pdf"));
        const QString out = offices.file(QStringLiteral("ut.pdf"));
        VERIFY_RESULT(saveDocument(*offices.nav, *id, there->front().id, out));
        QCOMPARE(*readFileBounded(out, limits::kBlobBytes), pdf("leiekontrakt"));
        const auto entries = history(*offices.nav, *id);
        QVERIFY(std::any_of(entries->begin(), entries->end(), [](const HistoryEntry &entry) {
            return entry.kind == HistoryKind::Attached
                && entry.text == QStringLiteral("Leiekontrakt");
        }));
        // Once acknowledged, it does not travel again.
        VERIFY_RESULT(writeReceipt(*offices.nav, offices.prison->officeId(),
                                   offices.file(QStringLiteral("kvittering"))));
        VERIFY_RESULT(importBundle(*offices.prison, offices.file(QStringLiteral("kvittering"))));
        const auto nothing = exportBundle(*offices.prison, offices.nav->officeId(),
                                          offices.file(QStringLiteral("2")));
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, ErrorCode::NothingToSend);
    }

    void aDocumentOfAnAreaThatIsNotOpenNeverTravels()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing")}));
        attach(offices, *id, m_housing, pdf("delt-dokument-11"), {});
        attach(offices, *id, m_health, pdf("kanari-dokument-12"), QStringLiteral("kanari-13"));
        VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, QStringLiteral("1")));
        const QByteArray content = bundleContent(*offices.nav, offices.file(QStringLiteral("1")));
        QVERIFY(content.contains("delt-dokument-11"));
        QVERIFY(!content.contains("kanari-dokument-12"));
        QVERIFY(!content.contains("kanari-13"));
        QCOMPARE(documents(*offices.prison, *id)->size(), size_t{2});
        QCOMPARE(documents(*offices.nav, *id)->size(), size_t{1});
    }

    void theSameFileTwiceHasTwoNames()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing"), QStringLiteral("work")}));
        attach(offices, *id, m_housing, pdf("det samme"), {});
        attach(offices, *id, *AreaKey::fromString(QStringLiteral("work")), pdf("det samme"), {});
        VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, QStringLiteral("1")));
        QCOMPARE(bundleContent(*offices.nav, offices.file(QStringLiteral("1"))).count("det samme"),
                 2);
    }

    void whatIsNoDocumentIsRefused()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        const QString path = offices.file(QStringLiteral("program.pdf"));
        VERIFY_RESULT(writeFileSafely(path, "MZ"));
        const auto refused = attachDocument(*offices.prison, *id, m_housing, path, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        const auto missing = attachDocument(*offices.prison, *id, m_housing,
                                            offices.file(QStringLiteral("ingen.pdf")), {});
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::FileRead);
        QVERIFY(documents(*offices.prison, *id)->empty());
    }

private:
    static void attach(TwoOffices &offices, const CaseId &id, const AreaKey &area,
                       const QByteArray &bytes, const QString &title)
    {
        const QString path = offices.file(QStringLiteral("fil inn.pdf"));
        VERIFY_RESULT(writeFileSafely(path, bytes));
        offices.clock.advanceMinutes(1);
        VERIFY_RESULT(attachDocument(*offices.prison, id, area, path, title));
    }

    const AreaKey m_housing = *AreaKey::fromString(QStringLiteral("housing"));
    const AreaKey m_health = *AreaKey::fromString(QStringLiteral("health"));
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
