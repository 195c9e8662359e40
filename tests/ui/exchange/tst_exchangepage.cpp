// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/exchange/exchangepage.h"

#include "core/workspace/office/officecards.h"
#include "core/workspace/sharing/consents.h"
#include "tests/ui/common/accessiblenames.h"
#include "tests/ui/common/testoffice.h"
#include "ui/exchange/previewmodel.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTreeView>
#include <QUrl>

using namespace landgang;
using namespace landgang::ui;
using namespace Qt::StringLiterals;

class TestExchangePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everyFocusableWidgetHasAName();
    void previewShowsOnlyWhatTheReceiverMaySee();
    void thePreviewKeepsTheRulesOfModels();
    void theSuggestedNameTellsNobody();
    void thinkingBetterOfItWritesNothing();
    void aBundleIsWrittenAndListed();
    void aFileThatIsNoBundleIsRefusedInWords();
    void aDroppedFileIsOpened();

private:
    template<typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void writeTo(const QString &path) const;

    std::unique_ptr<TestOffice> m_prison;
    std::unique_ptr<TestOffice> m_nav;
    std::unique_ptr<ExchangePage> m_page;
};

void TestExchangePage::initTestCase()
{
    installLanguage(Language::English);
    m_prison = std::make_unique<TestOffice>(u"Nordvik fengsel"_s);
    m_nav = std::make_unique<TestOffice>(u"Nav Østre Åsen"_s, exchange::OfficeKind::NavMunicipal);
    const QString card = m_nav->file(u"nav.landgang-card"_s);
    QVERIFY(workspace::exportCard(m_nav->workspace(), card));
    QVERIFY(workspace::importCard(m_prison->workspace(), card));
    const OfficeId nav = m_nav->workspace().officeId();
    QStringList typed;
    for (const int position : workspace::askedWords(nav)) {
        typed << workspace::cardWords(nav).at(position);
    }
    QVERIFY(workspace::confirmCard(m_prison->workspace(), nav, typed));
    const CaseId id = m_prison->takeIn(u"Testperson"_s, QDate(2027, 2, 1));
    QVERIFY(workspace::recordConsent(m_prison->workspace(), id,
                                     {nav,
                                      {*AreaKey::fromString(u"housing")},
                                      changelog::Right::Write,
                                      QDate(2026, 11, 1),
                                      QDate(2026, 11, 28),
                                      u"paper form"_s}));
}

void TestExchangePage::init()
{
    m_page = std::make_unique<ExchangePage>(m_prison->context());
    m_page->resize(1100, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestExchangePage::writeTo(const QString &path) const
{
    m_page->setFileChooser({[path](QWidget *, const QString &, const QString &) { return path; },
                            [path](QWidget *, const QString &) { return path; }});
}

void TestExchangePage::everyFocusableWidgetHasAName()
{
    QCOMPARE(withoutAccessibleName(*m_page), QStringList());
}

void TestExchangePage::previewShowsOnlyWhatTheReceiverMaySee()
{
    const auto *model = part<QTreeView>(u"exportPreview"_s)->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, PreviewModel::Person).data().toString(), u"Testperson, Ola"_s);
    QCOMPARE(model->index(0, PreviewModel::Areas).data().toString(), u"Housing"_s);
    QVERIFY(part<QLabel>(u"exportWarnings"_s)->text().contains(u"ends in 6 days"_s));
}

void TestExchangePage::thePreviewKeepsTheRulesOfModels()
{
    PreviewModel model(m_prison->context());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto preview =
        workspace::previewExport(m_prison->workspace(), m_nav->workspace().officeId());
    QVERIFY(preview);
    model.setPeople(preview->people);
    QCOMPARE(model.rowCount(), 1);
    model.setPeople({});
}

void TestExchangePage::theSuggestedNameTellsNobody()
{
    QString suggested;
    m_page->setFileChooser({[&](QWidget *, const QString &, const QString &name) {
                                suggested = name;
                                return QString();
                            },
                            [](QWidget *, const QString &) { return QString(); }});
    part<QPushButton>(u"exportBundle"_s)->click();
    QCOMPARE(suggested, u"nordvik-fengsel-to-nav-ostre-asen-1.landgang"_s);
}

void TestExchangePage::thinkingBetterOfItWritesNothing()
{
    writeTo({});
    part<QPushButton>(u"exportBundle"_s)->click();
    QCOMPARE(part<QTreeView>(u"sentBundles"_s)->model()->rowCount(), 0);
}

void TestExchangePage::aBundleIsWrittenAndListed()
{
    const QString path = m_prison->file(u"first.landgang"_s);
    writeTo(path);
    part<QPushButton>(u"exportBundle"_s)->click();
    QVERIFY(QFile::exists(path));
    const auto *sent = part<QTreeView>(u"sentBundles"_s)->model();
    QCOMPARE(sent->rowCount(), 1);
    QVERIFY(part<QLabel>(u"messageText"_s)->text().startsWith(u"Bundle 1 for Nav Østre Åsen"_s));
}

void TestExchangePage::aFileThatIsNoBundleIsRefusedInWords()
{
    const QString path = m_prison->file(u"holiday.landgang"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no bundle") > 0);
    file.close();
    m_page->importFile(path);
    const QString message = part<QLabel>(u"messageText"_s)->text();
    QVERIFY2(message.startsWith(u"holiday.landgang: "_s), qPrintable(message));
    QVERIFY(!part<QPushButton>(u"importReadIn"_s)->isVisible());
}

void TestExchangePage::aDroppedFileIsOpened()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_prison->file(u"missing.landgang"_s))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &drop);
    QVERIFY(part<QLabel>(u"messageText"_s)->text().startsWith(u"missing.landgang: "_s));
}

QTEST_MAIN(TestExchangePage)
#include "tst_exchangepage.moc"
