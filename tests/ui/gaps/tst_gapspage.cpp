// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/gaps/gapspage.h"

#include "core/workspace/casework/notices.h"
#include "core/workspace/plan/mapneed.h"
#include "core/workspace/plan/responsibility.h"
#include "core/workspace/workspace.h"
#include "tests/ui/common/accessiblenames.h"
#include "tests/ui/common/testoffice.h"
#include "ui/lists/wrappingtree.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace landgang;
using namespace landgang::ui;
using namespace Qt::StringLiterals;

class TestGapsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLanguage(Language::English); }
    void init();
    void listsWhoeverHasLeastTimeLeftFirst();
    void anAreaTakenIsNoGapAnyMore();
    void aNoticeGivenSaysSo();
    void enterOpensThePlan();
    void everythingTheKeyboardReachesHasAName();

private:
    [[nodiscard]] WrappingTree *table(const QString &name) const
    {
        return m_page->findChild<WrappingTree *>(name);
    }
    [[nodiscard]] QStringList column(const QString &name, int column) const
    {
        const QAbstractItemModel &model = *table(name)->model();
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            texts << model.index(row, column).data(Qt::AccessibleTextRole).toString();
        }
        return texts;
    }

    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<GapsPage> m_page;
    std::optional<CaseId> m_near;
    std::optional<CaseId> m_chosen;
};

void TestGapsPage::init()
{
    m_page.reset();
    m_office = std::make_unique<TestOffice>(u"Nordvik fengsel"_s);
    m_office->takeIn(u"Senere"_s, QDate(2027, 6, 1));
    m_near = m_office->takeIn(u"Snart"_s, QDate(2026, 12, 4));
    m_office->takeIn(u"Datoløs"_s, std::nullopt);
    m_chosen.reset();
    m_page = std::make_unique<GapsPage>(m_office->context());
    connect(m_page.get(), &GapsPage::caseChosen, this, [this](const CaseId &id) { m_chosen = id; });
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestGapsPage::listsWhoeverHasLeastTimeLeftFirst()
{
    const QAbstractItemModelTester tester(table(u"gapTable"_s)->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QStringList people;
    for (const QString &spoken : column(u"gapTable"_s, 0)) {
        people << spoken.section(u". "_s, 0, 0);
    }
    people.removeDuplicates();
    QCOMPARE(people, (QStringList{u"Datoløs, Ola"_s, u"Snart, Ola"_s, u"Senere, Ola"_s}));
    QVERIFY(column(u"gapTable"_s, 0).front().contains(u"no date"_s));
    QVERIFY(column(u"gapTable"_s, 1).front().contains(u"not asked"_s));
}

void TestGapsPage::anAreaTakenIsNoGapAnyMore()
{
    const AreaKey housing = *AreaKey::fromString(u"housing"_s);
    auto &office = m_office->workspace();
    const int before = table(u"gapTable"_s)->model()->rowCount();
    QVERIFY(bool(workspace::mapNeed(office, *m_near, housing, Need::HasNeed)));
    QCOMPARE(table(u"gapTable"_s)->model()->rowCount(), before);
    QVERIFY(bool(workspace::acceptResponsibility(office, *m_near, housing, {})));
    QCOMPARE(table(u"gapTable"_s)->model()->rowCount(), before - 1);
}

void TestGapsPage::aNoticeGivenSaysSo()
{
    QVERIFY(!column(u"noticeTable"_s, 2).filter(u"not given yet"_s).isEmpty());
    const auto clock = workspace::noticeClock(m_office->workspace());
    QVERIFY(bool(clock) && !clock->empty());
    QVERIFY(bool(workspace::giveNotice(m_office->workspace(), *m_near, clock->front().duty,
                                       {QDate(2026, 11, 20), u"kvittering"_s})));
    const QStringList given = column(u"noticeTable"_s, 2).filter(u"given in time"_s);
    QCOMPARE(given.size(), 1);
    QVERIFY2(given.front().contains(u"kvittering"_s), qPrintable(given.front()));
}

void TestGapsPage::enterOpensThePlan()
{
    WrappingTree *gaps = table(u"gapTable"_s);
    const QStringList people = column(u"gapTable"_s, 0);
    const int row = static_cast<int>(people.indexOf(people.filter(u"Snart, Ola"_s).front()));
    gaps->setFocus();
    gaps->setCurrentIndex(gaps->model()->index(row, 0));
    QTest::keyClick(gaps, Qt::Key_Return);
    QCOMPARE(m_chosen, m_near);
}

void TestGapsPage::everythingTheKeyboardReachesHasAName()
{
    QCOMPARE(withoutAccessibleName(*m_page), QStringList());
}

QTEST_MAIN(TestGapsPage)
#include "tst_gapspage.moc"
