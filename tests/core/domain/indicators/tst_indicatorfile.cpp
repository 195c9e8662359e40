// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/indicators/indicatorfile.h"

#include <QTest>

using namespace landgang;
using namespace Qt::StringLiterals;

namespace {

IndicatorTable exampleTable()
{
    return IndicatorTable::suppressed({{{Indicator::Home, u"release"_s, u"rented"_s}, 12},
                                       {{Indicator::Home, u"release"_s, u"none"_s}, 3},
                                       {{Indicator::Home, u"release"_s, u"owned"_s}, 7}});
}

} // namespace

class TestIndicatorFile : public QObject
{
    Q_OBJECT

private slots:
    void aTableReadsBackAsItself()
    {
        const auto back = indicatorsFromCsv(toCsv(exampleTable()), u"a.csv"_s);
        QVERIFY(back);
        QVERIFY(*back == exampleTable());
    }

    void noSmallCountIsInTheFile() { QVERIFY(!toCsv(exampleTable()).contains(",3,")); }

    void tablesAddUpInAnyOrder()
    {
        const auto one = indicatorsFromCsv(toCsv(exampleTable()), u"a.csv"_s);
        const auto two = indicatorsFromCsv(
            "indicator,row,column,known,hidden\n1,release,none,9,0\n", u"b.csv"_s);
        QVERIFY(one && two);
        QVERIFY(*one + *two == *two + *one);
        QCOMPARE((*one + *two).at({Indicator::Home, u"release"_s, u"none"_s}).least(), 10);
    }

    void whatIsNoTableIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("place");
        QTest::newRow("no heading") << QByteArray("1,a,b,5,0\n") << u"first line"_s;
        const QByteArray heading("indicator,row,column,known,hidden\n");
        QTest::newRow("too few") << QByteArray(heading + "1,a,b,5\n") << u"line 2"_s;
        QTest::newRow("no such indicator") << QByteArray(heading + "15,a,b,5,0\n") << u"line 2"_s;
        QTest::newRow("negative") << QByteArray(heading + "1,a,b,-5,0\n") << u"line 2"_s;
        QTest::newRow("twice") << QByteArray(heading + "1,a,b,5,0\n1,a,b,6,0\n") << u"line 3"_s;
    }
    void whatIsNoTableIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, place);
        const auto read = indicatorsFromCsv(csv, u"c.csv"_s);
        QVERIFY(!read);
        QVERIFY2(read.error().context.contains(place), qPrintable(read.error().context));
    }
};

QTEST_APPLESS_MAIN(TestIndicatorFile)
#include "tst_indicatorfile.moc"
