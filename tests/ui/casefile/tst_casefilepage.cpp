// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/casefilepage.h"

#include "tests/ui/common/accessiblenames.h"
#include "tests/ui/common/testoffice.h"
#include "ui/casefile/areacell.h"
#include "ui/casefile/plan/checklistmodel.h"
#include "ui/casefile/plan/plantab.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace landgang;
using namespace landgang::ui;
using namespace Qt::StringLiterals;

class TestCaseFilePage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_page.reset(); }
    void everyFocusableWidgetHasAName();
    void aCellSaysAreaAndState();
    void aCellLeadsToItsAreaInTheChecklist();
    void mappingIsRecordedAtOnce();
    void doneNeedsEvidence();
    void whatIsTypedStaysWhileOtherItemsAreLookedAt();
    void consentBeginsWithNothingTicked();
    void everyAreaIsInSightWhenAConsentIsRefused();
    void movingTheDateIsShownBeforeItIsDone();
    void theStripWrapsWhenItIsNarrow();
    void closingIsTold();

private:
    template<typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void select(QStringView item) const;
    [[nodiscard]] ReleasePlan plan() const { return *m_office->workspace().plan(*m_case); }

    std::unique_ptr<TestOffice> m_office;
    std::optional<CaseId> m_case;
    std::unique_ptr<CaseFilePage> m_page;
};

void TestCaseFilePage::init()
{
    if (!m_office) {
        installLanguage(Language::English);
        m_office = std::make_unique<TestOffice>(u"Nordvik fengsel"_s);
    }
    m_case = m_office->takeIn(u"Testperson"_s, QDate(2027, 2, 1));
    m_page = std::make_unique<CaseFilePage>(m_office->context());
    m_page->resize(1100, 800);
    m_page->showCase(*m_case);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestCaseFilePage::select(QStringView item) const
{
    m_page->findChild<PlanTab *>()->showItem(*ItemKey::fromString(item));
}

void TestCaseFilePage::everyFocusableWidgetHasAName()
{
    auto *tabs = part<QTabWidget>(u"caseTabs"_s);
    part<QPushButton>(u"moveDate"_s)->click();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QCOMPARE(withoutAccessibleName(*m_page), QStringList());
    }
    tabs->setCurrentIndex(0);
    part<AreaCell>(u"areaCell-housing"_s)->click();
    QCOMPARE(withoutAccessibleName(*m_page), QStringList());
    select(u"housing-decision");
    QCOMPARE(withoutAccessibleName(*m_page), QStringList());
}

void TestCaseFilePage::aCellSaysAreaAndState()
{
    QCOMPARE(part<AreaCell>(u"areaCell-housing"_s)->accessibleName(), u"Housing: not asked"_s);
    QVERIFY(!part<AreaCell>(u"areaCell-plan"_s));
}

void TestCaseFilePage::aCellLeadsToItsAreaInTheChecklist()
{
    QTest::keyClick(part<AreaCell>(u"areaCell-health"_s), Qt::Key_Space);
    const auto *tree = part<QTreeView>(u"checklist"_s);
    QVERIFY(tree->hasFocus());
    QVERIFY(tree->currentIndex().data().toString().startsWith(u"Health"_s));
    QVERIFY(part<QWidget>(u"areaEditor"_s)->isVisible());
}

void TestCaseFilePage::mappingIsRecordedAtOnce()
{
    part<AreaCell>(u"areaCell-housing"_s)->click();
    part<QPushButton>(u"needHasNeed"_s)->click();
    QCOMPARE(*plan().area(*AreaKey::fromString(u"housing"))->need.agreed(), Need::HasNeed);
    QCOMPARE(part<AreaCell>(u"areaCell-housing"_s)->accessibleName(),
             u"Housing: nobody has taken responsibility"_s);
    QVERIFY(part<QPushButton>(u"needHasNeed"_s)->isChecked());
    part<QPushButton>(u"needNoNeed"_s)->click();
    QVERIFY(part<QPushButton>(u"needNoNeed"_s)->isChecked());
    QVERIFY(!part<QPushButton>(u"needHasNeed"_s)->isChecked());
}

void TestCaseFilePage::doneNeedsEvidence()
{
    select(u"housing-decision");
    part<QPushButton>(u"itemDone"_s)->click();
    QVERIFY(part<QLabel>(u"itemRefusal"_s)->isVisible());
    QVERIFY(part<QPlainTextEdit>(u"itemEvidence"_s)->hasFocus());
    QTest::keyClicks(part<QPlainTextEdit>(u"itemEvidence"_s), u"decision of 3 March"_s);
    part<QPushButton>(u"itemDone"_s)->click();
    QVERIFY(!part<QLabel>(u"itemRefusal"_s)->isVisible());
    QVERIFY(part<QPlainTextEdit>(u"itemEvidence"_s)->toPlainText().isEmpty());
    const auto *model = qobject_cast<ChecklistModel *>(part<QTreeView>(u"checklist"_s)->model());
    const QModelIndex index = model->indexOf(*ItemKey::fromString(u"housing-decision"));
    QCOMPARE(index.siblingAtColumn(ChecklistModel::Status).data().toString(), u"Done"_s);
}

void TestCaseFilePage::whatIsTypedStaysWhileOtherItemsAreLookedAt()
{
    select(u"housing-decision");
    part<QPlainTextEdit>(u"itemEvidence"_s)->setPlainText(u"half a sentence"_s);
    select(u"housing-application");
    QVERIFY(part<QPlainTextEdit>(u"itemEvidence"_s)->toPlainText().isEmpty());
    select(u"housing-decision");
    QCOMPARE(part<QPlainTextEdit>(u"itemEvidence"_s)->toPlainText(), u"half a sentence"_s);
}

void TestCaseFilePage::consentBeginsWithNothingTicked()
{
    part<QTabWidget>(u"caseTabs"_s)->setCurrentIndex(1);
    const auto boxes = part<QWidget>(u"consentForm"_s)->findChildren<QCheckBox *>();
    QVERIFY(boxes.size() > 6);
    for (const QCheckBox *box : boxes) {
        QVERIFY2(!box->isChecked(), qPrintable(box->text()));
    }
}

void TestCaseFilePage::everyAreaIsInSightWhenAConsentIsRefused()
{
    part<QTabWidget>(u"caseTabs"_s)->setCurrentIndex(1);
    auto *record = part<QPushButton>(u"consentRecord"_s);
    record->setEnabled(true); // No other office is known here.
    record->click();
    QVERIFY(part<QLabel>(u"consentRefusal"_s)->isVisible());
    for (const QCheckBox *box : part<QWidget>(u"consentForm"_s)->findChildren<QCheckBox *>()) {
        QTRY_VERIFY2(box->parentWidget()->rect().contains(box->geometry()),
                     qPrintable(box->text()));
    }
}

void TestCaseFilePage::movingTheDateIsShownBeforeItIsDone()
{
    part<QPushButton>(u"moveDate"_s)->click();
    auto *date = part<QDateEdit>(u"releaseDate"_s);
    QCOMPARE(date->date(), QDate(2027, 2, 1));
    date->setDate(QDate(2027, 3, 5));
    QVERIFY(part<QLabel>(u"releaseSummary"_s)->text().contains(u"due dates move with it"_s));
    QCOMPARE(plan().release.agreed()->date, QDate(2027, 2, 1));
    part<QPushButton>(u"releaseMove"_s)->click();
    QCOMPARE(plan().release.agreed()->date, QDate(2027, 3, 5));
    QVERIFY(!part<QWidget>(u"releaseDateEditor"_s)->isVisible());
}

void TestCaseFilePage::theStripWrapsWhenItIsNarrow()
{
    const auto topOf = [this](const QString &area) {
        return part<AreaCell>(u"areaCell-"_s + area)->y();
    };
    m_page->resize(1600, 800);
    QTRY_COMPARE(topOf(u"health"_s), topOf(u"housing"_s));
    m_page->resize(420, 800);
    QTRY_VERIFY(topOf(u"health"_s) > topOf(u"housing"_s));
}

void TestCaseFilePage::closingIsTold()
{
    QSignalSpy closed(m_page.get(), &CaseFilePage::closed);
    part<QPushButton>(u"caseBack"_s)->click();
    QCOMPARE(closed.count(), 1);
}

QTEST_MAIN(TestCaseFilePage)
#include "tst_casefilepage.moc"
