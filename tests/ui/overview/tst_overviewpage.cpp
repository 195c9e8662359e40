// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/overview/overviewpage.h"

#include "core/workspace/workspace.h"
#include "tests/ui/common/accessiblenames.h"
#include "tests/ui/common/testoffice.h"
#include "ui/common/messagebar.h"
#include "ui/overview/emptystate.h"
#include "ui/overview/filterbar.h"
#include "ui/overview/filterchip.h"
#include "ui/overview/overviewtable.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace landgang;
using namespace landgang::ui;
using namespace Qt::StringLiterals;

class TestOverviewPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLanguage(Language::English); }
    void init();
    void anEmptyOfficeIsToldWhatToDo();
    void takingInAPersonOpensThePlan();
    void aMissingNameKeepsWhatWasTyped();
    void aReleaseBeforeTheIntakeIsRefused();
    void anOddIdNumberWarnsAndDoesNotBlock();
    void leavingTheFormKeepsWhatWasTyped();
    void chipsCountWhatTheyShow();
    void enterOnARowOpensThePlan();
    void everythingTheKeyboardReachesHasAName();

private:
    template<typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void openForm() { part<QPushButton>(u"newPerson"_s)->click(); }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<OverviewPage> m_page;
    std::optional<CaseId> m_chosen;
};

void TestOverviewPage::init()
{
    m_page.reset();
    m_office = std::make_unique<TestOffice>(u"Nordvik fengsel"_s);
    m_page = std::make_unique<OverviewPage>(m_office->context());
    m_chosen.reset();
    connect(m_page.get(), &OverviewPage::caseChosen, this,
            [this](const CaseId &id) { m_chosen = id; });
    m_page->resize(1100, 700);
    m_page->show();
}

void TestOverviewPage::anEmptyOfficeIsToldWhatToDo()
{
    auto *empty = part<EmptyState>(u"emptyState"_s);
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(u"Take in the first person"_s));
    part<QPushButton>(u"emptyAction"_s)->click();
    QVERIFY(part<QLineEdit>(u"personFamily"_s)->isVisible());
}

void TestOverviewPage::takingInAPersonOpensThePlan()
{
    openForm();
    part<QLineEdit>(u"personFamily"_s)->setText(u"Testperson"_s);
    part<QLineEdit>(u"personGiven"_s)->setText(u"Ola"_s);
    part<QLineEdit>(u"personMunicipality"_s)->setText(u"Fredrikstad"_s);
    part<QDateEdit>(u"personIntake"_s)->setDate({2026, 6, 1});
    part<QDateEdit>(u"personRelease"_s)->setDate({2027, 3, 22});
    part<QPushButton>(u"personTakeIn"_s)->click();
    QVERIFY(m_chosen);
    const auto plan = m_office->workspace().plan(*m_chosen);
    QVERIFY(plan);
    QCOMPARE(*plan->name.agreed(), (PersonName{u"Testperson"_s, u"Ola"_s}));
    QCOMPARE(plan->release.agreed()->date, QDate(2027, 3, 22));
    QCOMPARE(part<OverviewTable>(u"overviewTable"_s)->model()->rowCount(), 1);
    QVERIFY(part<QLineEdit>(u"personFamily"_s)->text().isEmpty());
}

void TestOverviewPage::aMissingNameKeepsWhatWasTyped()
{
    openForm();
    part<QLineEdit>(u"personMunicipality"_s)->setText(u"Moss"_s);
    part<QPushButton>(u"personTakeIn"_s)->click();
    QVERIFY(m_page->messages().text().contains(u"family name"_s));
    QCOMPARE(part<QLineEdit>(u"personMunicipality"_s)->text(), u"Moss"_s);
    QVERIFY(part<QLineEdit>(u"personFamily"_s)->isVisible());
}

void TestOverviewPage::aReleaseBeforeTheIntakeIsRefused()
{
    openForm();
    part<QLineEdit>(u"personFamily"_s)->setText(u"Testperson"_s);
    part<QDateEdit>(u"personIntake"_s)->setDate({2026, 6, 1});
    part<QDateEdit>(u"personRelease"_s)->setDate({2026, 5, 31});
    part<QPushButton>(u"personTakeIn"_s)->click();
    QVERIFY(!m_page->messages().text().isEmpty());
    QVERIFY(m_office->workspace().plans()->empty());
}

void TestOverviewPage::anOddIdNumberWarnsAndDoesNotBlock()
{
    openForm();
    auto *note = part<QLabel>(u"personIdNumberNote"_s);
    part<QLineEdit>(u"personIdNumber"_s)->setText(u"123"_s);
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(u"eleven digits"_s));
    part<QLineEdit>(u"personFamily"_s)->setText(u"Testperson"_s);
    part<QPushButton>(u"personTakeIn"_s)->click();
    QCOMPARE(m_office->workspace().plans()->size(), size_t{1});
}

void TestOverviewPage::leavingTheFormKeepsWhatWasTyped()
{
    openForm();
    part<QLineEdit>(u"personFamily"_s)->setText(u"Halvferdig"_s);
    part<QPushButton>(u"personCancel"_s)->click();
    QVERIFY(!part<QLineEdit>(u"personFamily"_s)->isVisible());
    openForm();
    QCOMPARE(part<QLineEdit>(u"personFamily"_s)->text(), u"Halvferdig"_s);
}

void TestOverviewPage::chipsCountWhatTheyShow()
{
    m_office->takeIn(u"Testperson"_s, QDate(2026, 12, 1));
    m_office->takeIn(u"Eksempel"_s, QDate(2027, 11, 1));
    m_office->takeIn(u"Prøve"_s, std::nullopt);
    const QAbstractItemModel *shown = part<OverviewTable>(u"overviewTable"_s)->model();
    QCOMPARE(shown->rowCount(), 3);
    for (FilterChip *chip : m_page->findChildren<FilterChip *>()) {
        chip->click();
        QCOMPARE(shown->rowCount(), chip->count());
    }
    part<QLineEdit>(u"overviewSearch"_s)->setText(u"prøve"_s);
    for (FilterChip *chip : m_page->findChildren<FilterChip *>()) {
        chip->click();
        QCOMPARE(shown->rowCount(), chip->count());
    }
}

void TestOverviewPage::enterOnARowOpensThePlan()
{
    m_office->takeIn(u"Eksempel"_s, QDate(2027, 11, 1));
    const CaseId soonest = m_office->takeIn(u"Testperson"_s, QDate(2026, 12, 1));
    m_page->focusList();
    auto *table = part<OverviewTable>(u"overviewTable"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_chosen, std::optional(soonest));
}

void TestOverviewPage::everythingTheKeyboardReachesHasAName()
{
    QCOMPARE(withoutAccessibleName(*m_page).join(u'\n'), QString());
    openForm();
    QCOMPARE(withoutAccessibleName(*m_page).join(u'\n'), QString());
    m_office->takeIn(u"Testperson"_s, QDate(2026, 12, 1));
    part<QPushButton>(u"personCancel"_s)->click();
    QCOMPARE(withoutAccessibleName(*m_page).join(u'\n'), QString());
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
