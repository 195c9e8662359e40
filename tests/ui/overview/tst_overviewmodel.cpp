// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/overview/overviewmodel.h"

#include "tests/ui/common/testoffice.h"
#include "tests/ui/overview/overviewrows.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace landgang;
using namespace landgang::ui;
using namespace Qt::StringLiterals;

class TestOverviewModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLanguage(Language::English); }
    void init();
    void behavesAsAModelWhateverItIsGiven();
    void tellsAPersonInFiveCells();
    void saysWhyTheDayNeedsCare();
    void namesTheAreaThatIsWorst();
    void marksWhatIsOverdue();
    void aPersonStaysSelectedWhenOthersComeAndGo();

private:
    [[nodiscard]] QString text(int column) const
    {
        return m_model->index(0, column).data(Qt::AccessibleTextRole).toString();
    }

    TestOffice m_office{u"Nordvik fengsel"_s};
    std::unique_ptr<OverviewModel> m_model;
    workspace::OverviewRow m_row = plainRow('b', u"Testperson"_s);
};

void TestOverviewModel::init()
{
    m_model = std::make_unique<OverviewModel>(m_office.context());
    m_row = plainRow('b', u"Testperson"_s);
    m_row.release = ReleaseDate{{2026, 12, 1}, DateStatus::Decided};
    m_row.daysLeft = 9;
    m_row.readiness = {.inPlace = 3, .counted = 5, .declined = 0, .worst = {}, .worstState = {}};
}

void TestOverviewModel::behavesAsAModelWhateverItIsGiven()
{
    const QAbstractItemModelTester tester(m_model.get(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_model->setRows({});
    m_model->setRows(fivePeople());
    m_model->setRows(fivePeople());
    auto rows = fivePeople();
    std::reverse(rows.begin(), rows.end());
    rows.pop_back();
    m_model->setRows(rows);
    QCOMPARE(m_model->rowCount(), 4);
    m_model->setRows({});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestOverviewModel::tellsAPersonInFiveCells()
{
    m_row.lastHeardFrom = m_office.workspace().officeId();
    m_row.lastHeardAt = QDateTime({2026, 11, 19}, QTime(12, 0)).toUTC();
    m_model->setRows({m_row});
    QCOMPARE(text(0), u"Testperson, Ola, convicted · to Fredrikstad"_s);
    QCOMPARE(text(1), u"in 9 days, Tue 1 Dec · decided"_s);
    QCOMPARE(text(2), u"3 of 5 in place"_s);
    QCOMPARE(text(3), u"nothing left to do"_s);
    QCOMPARE(text(4), u"Nordvik fengsel, 3 days ago"_s);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
}

void TestOverviewModel::saysWhyTheDayNeedsCare()
{
    m_row.warning = ReleaseDayWarning::Friday;
    m_model->setRows({m_row});
    QVERIFY(text(1).endsWith(u"a Friday"_s));
    const auto cell = m_model->index(0, 1).data(OverviewModel::CellRole).value<OverviewCell>();
    QCOMPARE(cell.second.back().icon, u"warning"_s);
}

void TestOverviewModel::namesTheAreaThatIsWorst()
{
    const AreaDefinition &area = m_office.workspace().profile().areas().front();
    m_row.readiness.worst = area.key;
    m_row.readiness.worstState = AreaState::NobodyResponsible;
    m_row.readiness.declined = 1;
    m_model->setRows({m_row});
    QCOMPARE(text(2),
             QString(u"3 of 5 in place, 1 said no thanks, "_s + area.title.en
                     + u": nobody has taken responsibility"));
}

void TestOverviewModel::marksWhatIsOverdue()
{
    const ItemDefinition &item = m_office.workspace().profile().items().front();
    m_row.nextItem = u"old title"_s;
    m_row.nextItemKey = item.key;
    m_row.nextDue = QDate(2026, 11, 17);
    m_row.overdue = 2;
    m_model->setRows({m_row});
    QCOMPARE(text(3), QString(item.title.en + u", 5 days overdue, 2 in all overdue"));
    const auto cell = m_model->index(0, 3).data(OverviewModel::CellRole).value<OverviewCell>();
    QCOMPARE(cell.second.front().tone, std::optional(Tone::Gap));
}

void TestOverviewModel::aPersonStaysSelectedWhenOthersComeAndGo()
{
    m_model->setRows(fivePeople());
    const QPersistentModelIndex demo(m_model->index(3, 0));
    const QPersistentModelIndex first(m_model->index(0, 0));
    auto rows = fivePeople();
    rows.erase(rows.begin());
    m_model->setRows(rows);
    QCOMPARE(demo.row(), 2);
    QCOMPARE(demo.data().toString(), u"Demo, Ola"_s);
    QVERIFY(!first.isValid());
}

QTEST_MAIN(TestOverviewModel)
#include "tst_overviewmodel.moc"
