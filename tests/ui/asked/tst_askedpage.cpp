// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/asked/askedpage.h"

#include "core/workspace/plan/mapneed.h"
#include "core/workspace/plan/responsibility.h"
#include "core/workspace/workspace.h"
#include "tests/ui/common/accessiblenames.h"
#include "tests/ui/common/testoffice.h"
#include "ui/common/messagebar.h"
#include "ui/lists/wrappingtree.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace landgang;
using namespace landgang::ui;
using namespace Qt::StringLiterals;

namespace {

const AreaKey kHousing = *AreaKey::fromString(u"housing"_s);
const AreaKey kWork = *AreaKey::fromString(u"work"_s);

} // namespace

class TestAskedPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLanguage(Language::English); }
    void init();
    void saysThatNobodyWaits();
    void listsWhatWeAreAskedAndWhatItMeans();
    void aYesIsRecordedAndSaid();
    void aNoNeedsAReason();
    void aDraftStaysWithItsQuestion();
    void thePlanIsOnePressAway();
    void everythingTheKeyboardReachesHasAName();

private:
    template<typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] WrappingTree *table() const { return part<WrappingTree>(u"questionTable"_s); }
    [[nodiscard]] QString said() const { return m_page->messages().text(); }
    void ask(const AreaKey &area)
    {
        auto &office = m_office->workspace();
        QVERIFY(bool(workspace::mapNeed(office, *m_case, area, Need::HasNeed)));
        QVERIFY(bool(workspace::proposeResponsibility(office, *m_case, area, office.officeId())));
    }
    [[nodiscard]] Responsibility answer(const AreaKey &area) const
    {
        return *m_office->workspace().plan(*m_case)->area(area)->responsibility.agreed();
    }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<AskedPage> m_page;
    std::optional<CaseId> m_case;
    std::optional<CaseId> m_chosen;
};

void TestAskedPage::init()
{
    m_page.reset();
    m_office = std::make_unique<TestOffice>(u"Nordvik fengsel"_s);
    m_case = m_office->takeIn(u"Testperson"_s, QDate(2027, 2, 10));
    m_chosen.reset();
    m_page = std::make_unique<AskedPage>(m_office->context());
    connect(m_page.get(), &AskedPage::caseChosen, this,
            [this](const CaseId &id) { m_chosen = id; });
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestAskedPage::saysThatNobodyWaits()
{
    QVERIFY(!table()->isVisible());
    QVERIFY(!part<QWidget>(u"questionCard"_s)->isVisible());
}

void TestAskedPage::listsWhatWeAreAskedAndWhatItMeans()
{
    const QAbstractItemModelTester tester(table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ask(kHousing);
    QCOMPARE(table()->model()->rowCount(), 1);
    const QModelIndex person = table()->model()->index(0, 0);
    QCOMPARE(person.data().toString(), u"Testperson, Ola"_s);
    QVERIFY(person.data(Qt::AccessibleTextRole).toString().contains(u"in 80 days"_s));
    QCOMPARE(table()->model()->index(0, 1).data().toString(), u"Housing"_s);
    QCOMPARE(table()->model()->index(0, 2).data().toString(), u"Nordvik fengsel"_s);
    const QStringList items = part<QLabel>(u"questionItems"_s)->text().split(u'\n');
    QCOMPARE(items.size(), 6);
    QVERIFY2(items.front().contains(u" – "_s), qPrintable(items.front()));
}

void TestAskedPage::aYesIsRecordedAndSaid()
{
    ask(kHousing);
    part<QLineEdit>(u"askedReason"_s)->setText(u"når datoen er klar"_s);
    part<QPushButton>(u"askedAccept"_s)->click();
    QCOMPARE(answer(kHousing).state, ResponsibilityState::Accepted);
    QCOMPARE(answer(kHousing).reason, u"når datoen er klar"_s);
    QVERIFY2(said().contains(u"has taken responsibility for Housing"_s), qPrintable(said()));
    QVERIFY(!table()->isVisible());
}

void TestAskedPage::aNoNeedsAReason()
{
    ask(kHousing);
    part<QPushButton>(u"askedDecline"_s)->click();
    QVERIFY(part<QLabel>(u"askedRefusal"_s)->isVisible());
    QCOMPARE(answer(kHousing).state, ResponsibilityState::Proposed);
    part<QLineEdit>(u"askedReason"_s)->setText(u"hører til kommunen"_s);
    part<QPushButton>(u"askedDecline"_s)->click();
    QCOMPARE(answer(kHousing).state, ResponsibilityState::Declined);
}

void TestAskedPage::aDraftStaysWithItsQuestion()
{
    ask(kHousing);
    ask(kWork);
    auto *reason = part<QLineEdit>(u"askedReason"_s);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    reason->setText(u"halvt skrevet"_s);
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QCOMPARE(reason->text(), QString());
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QCOMPARE(reason->text(), u"halvt skrevet"_s);
}

void TestAskedPage::thePlanIsOnePressAway()
{
    ask(kHousing);
    part<QPushButton>(u"questionOpen"_s)->click();
    QCOMPARE(m_chosen, m_case);
}

void TestAskedPage::everythingTheKeyboardReachesHasAName()
{
    ask(kHousing);
    QCOMPARE(withoutAccessibleName(*m_page), QStringList());
}

QTEST_MAIN(TestAskedPage)
#include "tst_askedpage.moc"
