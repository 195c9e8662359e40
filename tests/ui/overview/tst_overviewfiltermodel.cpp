// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/overview/overviewfiltermodel.h"

#include "tests/ui/common/testoffice.h"
#include "tests/ui/overview/overviewrows.h"
#include "ui/overview/overviewmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace landgang;
using namespace landgang::ui;
using namespace Qt::StringLiterals;
using workspace::OverviewFilter;

Q_DECLARE_METATYPE(landgang::workspace::OverviewFilter)

class TestOverviewFilterModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installLanguage(Language::English); }
    void everyCountEqualsItsList_data();
    void everyCountEqualsItsList();
    void countsWhomTheSearchFindsAndTheFilterLeavesOut();
    void searchFindsWordsOfTheNameAndThePlaceWithoutAccents_data();
    void searchFindsWordsOfTheNameAndThePlaceWithoutAccents();

private:
    TestOffice m_office{u"Nordvik fengsel"_s};
    OverviewModel m_people{m_office.context()};
};

void TestOverviewFilterModel::everyCountEqualsItsList_data()
{
    QTest::addColumn<OverviewFilter>("filter");
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("rows");
    QTest::newRow("everyone") << OverviewFilter::All << QString() << 5;
    QTest::newRow("12 weeks, no date too") << OverviewFilter::TwelveWeeks << QString() << 4;
    QTest::newRow("nobody responsible") << OverviewFilter::WithoutResponsible << QString() << 1;
    QTest::newRow("waiting") << OverviewFilter::WaitingForAnswer << QString() << 1;
    QTest::newRow("overdue") << OverviewFilter::Overdue << QString() << 1;
    QTest::newRow("different answers") << OverviewFilter::Disputed << QString() << 1;
    QTest::newRow("overdue, another name") << OverviewFilter::Overdue << u"demo"_s << 0;
    QTest::newRow("everyone of a name") << OverviewFilter::All << u"eks"_s << 1;
}

void TestOverviewFilterModel::everyCountEqualsItsList()
{
    QFETCH(OverviewFilter, filter);
    QFETCH(QString, search);
    QFETCH(int, rows);
    m_people.setRows(fivePeople());
    OverviewFilterModel shown(m_people);
    const QAbstractItemModelTester tester(&shown,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    shown.setSearch(search);
    shown.setFilter(filter);
    QCOMPARE(shown.rowCount(), rows);
    QCOMPARE(shown.count(filter), rows);
    for (int row = 0; row < shown.rowCount(); ++row) {
        QVERIFY(shown.caseAt(shown.index(row, 0)).has_value());
    }
    QVERIFY(!shown.caseAt({}).has_value());
}

void TestOverviewFilterModel::countsWhomTheSearchFindsAndTheFilterLeavesOut()
{
    m_people.setRows(fivePeople());
    OverviewFilterModel shown(m_people);
    QCOMPARE(shown.hiddenCount(), 0);
    shown.setFilter(OverviewFilter::TwelveWeeks);
    QCOMPARE(shown.hiddenCount(), 1);
    shown.setSearch(u"mønster"_s);
    QCOMPARE(shown.rowCount(), 0);
    QCOMPARE(shown.hiddenCount(), 1);
    shown.setSearch(u"testperson"_s);
    QCOMPARE(shown.hiddenCount(), 0);
}

void TestOverviewFilterModel::searchFindsWordsOfTheNameAndThePlaceWithoutAccents_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("rows");
    QTest::newRow("case") << u"TESTPERSON"_s << 1;
    QTest::newRow("two words in any order") << u"ola mønster"_s << 1;
    QTest::newRow("place") << u"fredrikstad"_s << 5;
    QTest::newRow("accent") << u"Dêmo"_s << 1;
    QTest::newRow("nobody") << u"Fredrikstad Oslo"_s << 0;
    QTest::newRow("spaces") << u"   "_s << 5;
}

void TestOverviewFilterModel::searchFindsWordsOfTheNameAndThePlaceWithoutAccents()
{
    QFETCH(QString, search);
    QFETCH(int, rows);
    m_people.setRows(fivePeople());
    OverviewFilterModel shown(m_people);
    shown.setSearch(search);
    QCOMPARE(shown.rowCount(), rows);
}

QTEST_MAIN(TestOverviewFilterModel)
#include "tst_overviewfiltermodel.moc"
