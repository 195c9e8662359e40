// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/mainwindow.h"

#include "core/workspace/office/officecards.h"
#include "core/workspace/office/openoffice.h"
#include "core/workspace/practice/practicestory.h"
#include "core/workspace/workspace.h"
#include "tests/ui/common/accessiblenames.h"
#include "tests/ui/common/testoffice.h"
#include "ui/shell/railbutton.h"
#include "ui/shell/shell.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace landgang;
using namespace landgang::ui;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_window.reset(); }
    void startsOnTheOverview();
    void everyPageHasItsKey();
    void searchIsOneKeyAway();
    void f6GoesBetweenRailAndPage();
    void anotherLanguageKeepsThePage();
    void badgesStandOnlyWhereSomethingWaits();
    void aCardOpensTheOffices();
    void practiceIsSaidAndTheNeighbourIsOneClickAway();
    void everythingTheKeyboardReachesHasAName();

private:
    template<typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    [[nodiscard]] Shell &shell() const { return *m_window->shell(); }

    QTemporaryDir m_folder;
    StoppedClock m_clock;
    SystemIdSource m_ids;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    installLanguage(Language::English);
    const workspace::Environment environment{m_clock, m_ids};
    const auto played = workspace::playPracticeStory(m_folder.filePath(u"story"_s), environment,
                                                     [](const QString &) { });
    QVERIFY2(played, played ? "" : qPrintable(played.error().toText()));
    auto opened = workspace::openOffice(
        played->prisonStore, QString::fromUtf16(workspace::kPracticePassphrase), environment);
    QVERIFY(opened);
    m_window = std::make_unique<MainWindow>(environment, Language::English);
    m_window->openWorkspace(std::move(opened).value());
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::startsOnTheOverview()
{
    QCOMPARE(shell().currentEntry(), RailEntry::Overview);
    QVERIFY(part<RailButton>(u"railOverview"_s)->isChecked());
    QVERIFY(m_window->windowTitle().contains(m_window->workspace()->office().name));
}

void TestMainWindow::everyPageHasItsKey()
{
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(shell().currentEntry(), RailEntry::Asked);
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(shell().currentEntry(), RailEntry::Gaps);
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(shell().currentEntry(), RailEntry::Exchange);
    QVERIFY(part<RailButton>(u"railExchange"_s)->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(shell().currentEntry(), RailEntry::Offices);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(shell().currentEntry(), RailEntry::Overview);
}

void TestMainWindow::searchIsOneKeyAway()
{
    shell().showEntry(RailEntry::Offices);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(shell().currentEntry(), RailEntry::Overview);
    QVERIFY(part<QLineEdit>(u"overviewSearch"_s)->hasFocus());
}

void TestMainWindow::f6GoesBetweenRailAndPage()
{
    shell().showEntry(RailEntry::Overview);
    part<QLineEdit>(u"overviewSearch"_s)->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(part<RailButton>(u"railOverview"_s)->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(part<QLineEdit>(u"overviewSearch"_s)->hasFocus());
}

void TestMainWindow::anotherLanguageKeepsThePage()
{
    const auto plans = m_window->workspace()->plans();
    shell().showCase(plans->front().id);
    const std::pair<Language, QString> languages[] = {{Language::Bokmaal, u"Oversikt"_s},
                                                      {Language::Swedish, u"Översikt"_s},
                                                      {Language::English, u"Overview"_s}};
    for (const auto &[language, overview] : languages) {
        m_window->setLanguage(language);
        QCOMPARE(shell().currentCase(), std::optional(plans->front().id));
        QCOMPARE(part<RailButton>(u"railOverview"_s)->text(), overview);
    }
    shell().showEntry(RailEntry::Overview);
}

void TestMainWindow::badgesStandOnlyWhereSomethingWaits()
{
    QCOMPARE(part<RailButton>(u"railOverview"_s)->badge(), 0);
    QCOMPARE(part<RailButton>(u"railOffices"_s)->badge(), 0);
    const auto *unsent = part<QToolButton>(u"statusUnsent"_s);
    const int badge = part<RailButton>(u"railExchange"_s)->badge();
    QVERIFY(badge > 0 || !unsent->isVisible());
}

void TestMainWindow::aCardOpensTheOffices()
{
    TestOffice stranger(u"Nav Moss"_s, exchange::OfficeKind::NavMunicipal);
    const QString card = m_folder.filePath(u"moss.landgang-card"_s);
    QVERIFY(workspace::exportCard(stranger.workspace(), card));
    m_window->openFile(card);
    QCOMPARE(shell().currentEntry(), RailEntry::Offices);
    // A real card in a practice office: said in words, and not taken in.
    const auto *message = part<QWidget>(u"officesPage"_s)->findChild<QLabel *>(u"messageText"_s);
    QVERIFY(!message->text().isEmpty());
}

void TestMainWindow::practiceIsSaidAndTheNeighbourIsOneClickAway()
{
    QTRY_VERIFY(part<QWidget>(u"practiceBanner"_s)->isVisible());
    part<RailButton>(u"railNeighbour"_s)->click();
    QTRY_COMPARE(m_window->workspace()->office().kind, exchange::OfficeKind::NavMunicipal);
    QVERIFY(part<RailButton>(u"railNeighbour"_s)->text().contains(u"prison"_s));
    part<RailButton>(u"railNeighbour"_s)->click();
    QTRY_COMPARE(m_window->workspace()->office().kind, exchange::OfficeKind::Prison);
}

void TestMainWindow::everythingTheKeyboardReachesHasAName()
{
    const auto plans = m_window->workspace()->plans();
    for (const RailEntry entry : {RailEntry::Overview, RailEntry::Asked, RailEntry::Gaps,
                                  RailEntry::Exchange, RailEntry::Offices}) {
        shell().showEntry(entry);
        QCOMPARE(withoutAccessibleName(*m_window).join(u'\n'), QString());
    }
    shell().showCase(plans->front().id);
    QCOMPARE(withoutAccessibleName(*m_window).join(u'\n'), QString());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
