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
    void opensOnTwelveWeeksAndThoseWithoutADate();
    void saysWhomTheTwelveWeeksLeaveOutAndShowsThem();
    void aSearchSaysWhomElseItFinds();
    void chipsCountWhatTheyShow();
    void enterOnARowOpensThePlan();
    void everythingTheKeyboardReachesHasAName();

private:
    template<typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    /// Those in the list, from above.
    [[nodiscard]] QStringList people() const
    {
        const auto *table = part<OverviewTable>(u"overviewTable"_s);
        QStringList names;
        for (int row = 0; table->isVisible() && row < table->model()->rowCount(); ++row) {
            names << table->model()->index(row, 0).data().toString();
        }
        return names;
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
    QVERIFY(part<QLineEdit>(u"personFamily"_s)->text().isEmpty());
    part<FilterChip>(u"filter0"_s)->click();
    QCOMPARE(people(), QStringList{u"Testperson, Ola"_s});
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

void TestOverviewPage::opensOnTwelveWeeksAndThoseWithoutADate()
{
    const QDate today = m_office->workspace().today();
    m_office->takeIn(u"Eksempel"_s, today.addDays(84));
    m_office->takeIn(u"Mønster"_s, today.addDays(85));
    m_office->takeIn(u"Testperson"_s, today.addDays(9));
    m_office->takeIn(u"Prøve"_s, std::nullopt);
    QCOMPARE(people(), (QStringList{u"Prøve, Ola"_s, u"Testperson, Ola"_s, u"Eksempel, Ola"_s}));
    QVERIFY(part<QLabel>(u"pageSubtitle"_s)->text().contains(u"12 weeks"_s));
    QVERIFY(part<QLabel>(u"pageSubtitle"_s)->text().endsWith(u"3 people"_s));
}

void TestOverviewPage::saysWhomTheTwelveWeeksLeaveOutAndShowsThem()
{
    const QDate today = m_office->workspace().today();
    m_office->takeIn(u"Testperson"_s, today.addDays(9));
    QVERIFY(!part<QWidget>(u"hiddenNote"_s)->isVisible());
    m_office->takeIn(u"Eksempel"_s, today.addDays(200));
    m_office->takeIn(u"Mønster"_s, today.addDays(300));
    QVERIFY(part<QWidget>(u"hiddenNote"_s)->isVisible());
    QVERIFY(part<QLabel>(u"hiddenText"_s)->text().startsWith(u"2 people have more"_s));
    part<QPushButton>(u"showEveryone"_s)->click();
    QCOMPARE(people().size(), 3);
    QVERIFY(!part<QWidget>(u"hiddenNote"_s)->isVisible());
    QCOMPARE(part<QLabel>(u"pageSubtitle"_s)->text(), u"3 people"_s);
}

void TestOverviewPage::aSearchSaysWhomElseItFinds()
{
    m_office->takeIn(u"Testperson"_s, m_office->workspace().today().addDays(9));
    m_office->takeIn(u"Eksempel"_s, m_office->workspace().today().addDays(200));
    part<QLineEdit>(u"overviewSearch"_s)->setText(u"eksempel"_s);
    QCOMPARE(people(), QStringList());
    QVERIFY(part<EmptyState>(u"emptyState"_s)->text().contains(u"also finds 1 person"_s));
    part<QPushButton>(u"emptyAction"_s)->click();
    QCOMPARE(people(), QStringList{u"Eksempel, Ola"_s});
    part<QLineEdit>(u"overviewSearch"_s)->setText(u"nobody"_s);
    part<QPushButton>(u"emptyAction"_s)->click();
    QCOMPARE(people().size(), 2);
}

void TestOverviewPage::chipsCountWhatTheyShow()
{
    m_office->takeIn(u"Testperson"_s, QDate(2026, 12, 1));
    m_office->takeIn(u"Eksempel"_s, QDate(2027, 11, 1));
    m_office->takeIn(u"Prøve"_s, std::nullopt);
    const QAbstractItemModel *shown = part<OverviewTable>(u"overviewTable"_s)->model();
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
