// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/calendar/holidays.h"

#include "core/domain/calendar/workingdays.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace landgang;

namespace {

/// The days of one country in holidays-2020-2040.txt, whose first lines name where they come from.
QSet<QDate> independentHolidays(QLatin1StringView country)
{
    QFile file(landgang::testing::sourcePath(
        QStringLiteral("tests/core/domain/calendar/holidays-2020-2040.txt")));
    QSet<QDate> days;
    if (!file.open(QIODevice::ReadOnly)) {
        return days;
    }
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(country)) {
            days.insert(QDate::fromString(line.section(u' ', 1), Qt::ISODate));
        }
    }
    return days;
}

} // namespace

class TestHolidays : public QObject
{
    Q_OBJECT

private slots:
    void everyDayAgreesWithAnIndependentSource_data();
    void everyDayAgreesWithAnIndependentSource();
    void swedishDaysAreToldApart_data();
    void swedishDaysAreToldApart();
    void anInvalidDateIsNoHoliday();
    void swedishReleaseDaysAreWarnedAbout_data();
    void swedishReleaseDaysAreWarnedAbout();
};

void TestHolidays::everyDayAgreesWithAnIndependentSource_data()
{
    QTest::addColumn<Country>("country");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("days");
    QTest::newRow("Norway") << Country::Norway << QStringLiteral("no") << 250;
    QTest::newRow("Sweden") << Country::Sweden << QStringLiteral("se") << 336;
}

void TestHolidays::everyDayAgreesWithAnIndependentSource()
{
    QFETCH(Country, country);
    QFETCH(QString, name);
    QFETCH(int, days);
    const QSet<QDate> expected = independentHolidays(QLatin1StringView(name.toLatin1()));
    QCOMPARE(expected.size(), days);
    for (QDate day(2020, 1, 1); day.year() <= 2040; day = day.addDays(1)) {
        QVERIFY2(isHoliday(day, country) == expected.contains(day),
                 qPrintable(day.toString(Qt::ISODate)));
    }
}

void TestHolidays::swedishDaysAreToldApart_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("working");
    QTest::newRow("Epiphany") << QDate(2026, 1, 6) << false;
    QTest::newRow("Maundy Thursday") << QDate(2026, 4, 2) << true;
    QTest::newRow("17 May") << QDate(2027, 5, 17) << true;
    QTest::newRow("Whit Monday") << QDate(2026, 5, 25) << true;
    QTest::newRow("National Day") << QDate(2025, 6, 6) << false;
    QTest::newRow("Midsummer Eve, earliest") << QDate(2026, 6, 19) << false;
    QTest::newRow("Midsummer Eve, latest") << QDate(2027, 6, 25) << false;
    QTest::newRow("the Friday after Midsummer") << QDate(2026, 6, 26) << true;
    QTest::newRow("the Friday before All Saints") << QDate(2026, 10, 30) << true;
    QTest::newRow("Christmas Eve") << QDate(2026, 12, 24) << false;
    QTest::newRow("New Year's Eve") << QDate(2026, 12, 31) << false;
    QTest::newRow("the day between") << QDate(2026, 12, 30) << true;
}

void TestHolidays::swedishDaysAreToldApart()
{
    QFETCH(QDate, day);
    QFETCH(bool, working);
    QCOMPARE(isWorkingDay(day, Country::Sweden), working);
}

void TestHolidays::anInvalidDateIsNoHoliday()
{
    QVERIFY(!isHoliday(QDate(), Country::Norway));
    QVERIFY(!isHoliday(QDate(), Country::Sweden));
}

void TestHolidays::swedishReleaseDaysAreWarnedAbout_data()
{
    using enum ReleaseDayWarning;
    QTest::addColumn<QDate>("day");
    QTest::addColumn<ReleaseDayWarning>("warning");
    QTest::newRow("Maundy Thursday") << QDate(2026, 4, 2) << DayBeforeHoliday;
    QTest::newRow("Thursday before Midsummer") << QDate(2026, 6, 18) << DayBeforeHoliday;
    QTest::newRow("Midsummer Eve") << QDate(2026, 6, 19) << Holiday;
    QTest::newRow("All Saints' Day") << QDate(2026, 10, 31) << Holiday;
    QTest::newRow("Friday before All Saints") << QDate(2026, 10, 30) << DayBeforeHoliday;
    QTest::newRow("an ordinary Friday") << QDate(2026, 3, 13) << Friday;
}

void TestHolidays::swedishReleaseDaysAreWarnedAbout()
{
    QFETCH(QDate, day);
    QFETCH(ReleaseDayWarning, warning);
    QCOMPARE(releaseDayWarning(day, Country::Sweden), warning);
}

QTEST_APPLESS_MAIN(TestHolidays)

#include "tst_holidays.moc"
