// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/calendar/workingdays.h"

#include <QSet>
#include <QTest>

using namespace landgang;

namespace {

/// Easter Sunday by another road than the program's: D. E. Knuth, The Art of Computer Programming,
/// exercise 1.3.2–14, after Clavius.
QDate easterAfterClavius(int year)
{
    const int golden = year % 19 + 1;
    const int century = year / 100 + 1;
    const int leapYearsDropped = 3 * century / 4 - 12;
    const int moonCorrection = (8 * century + 5) / 25 - 5;
    const int sunday = 5 * year / 4 - leapYearsDropped - 10;
    int epact = (11 * golden + 20 + moonCorrection - leapYearsDropped) % 30;
    if ((epact == 25 && golden > 11) || epact == 24) {
        ++epact;
    }
    int fullMoon = 44 - epact;
    if (fullMoon < 21) {
        fullMoon += 30;
    }
    return QDate(year, 3, 1).addDays(fullMoon + 7 - (sunday + fullMoon) % 7 - 1);
}

QSet<QDate> holidaysOf(int year)
{
    const QDate easter = easterAfterClavius(year);
    return {QDate(year, 1, 1),  easter.addDays(-3), easter.addDays(-2),  easter,
            easter.addDays(1),  QDate(year, 5, 1),  QDate(year, 5, 17),  easter.addDays(39),
            easter.addDays(49), easter.addDays(50), QDate(year, 12, 25), QDate(year, 12, 26)};
}

} // namespace

class TestWorkingDays : public QObject
{
    Q_OBJECT

private slots:
    void everyDayOfThreeCenturiesIsRight();
    void publicHolidaysAreNoWorkingDays_data();
    void publicHolidaysAreNoWorkingDays();
    void ordinaryDaysAreWorkingDays_data();
    void ordinaryDaysAreWorkingDays();
    void theLastAndTheFirstWorkingDayAreFound_data();
    void theLastAndTheFirstWorkingDayAreFound();
    void anInvalidDateStaysInvalid();
    void releaseDaysAreWarnedAbout_data();
    void releaseDaysAreWarnedAbout();
};

void TestWorkingDays::everyDayOfThreeCenturiesIsRight()
{
    for (int year = 1900; year < 2200; ++year) {
        const QSet<QDate> holidays = holidaysOf(year);
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
            const bool expected = day.dayOfWeek() < Qt::Saturday && !holidays.contains(day);
            QVERIFY2(isWorkingDay(day) == expected, qPrintable(day.toString(Qt::ISODate)));
        }
    }
}

void TestWorkingDays::publicHolidaysAreNoWorkingDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("New Year's Day") << QDate(2026, 1, 1);
    QTest::newRow("Maundy Thursday") << QDate(2026, 4, 2);
    QTest::newRow("Good Friday") << QDate(2026, 4, 3);
    QTest::newRow("Easter Monday") << QDate(2026, 4, 6);
    QTest::newRow("Labour Day") << QDate(2026, 5, 1);
    QTest::newRow("Ascension Day") << QDate(2026, 5, 14);
    QTest::newRow("Constitution Day") << QDate(2027, 5, 17);
    QTest::newRow("Whit Monday") << QDate(2026, 5, 25);
    QTest::newRow("Christmas Day") << QDate(2026, 12, 25);
    QTest::newRow("Second Christmas Day") << QDate(2025, 12, 26);
    QTest::newRow("the earliest Easter Monday of these centuries") << QDate(2008, 3, 24);
    QTest::newRow("the latest Easter Monday") << QDate(2038, 4, 26);
    QTest::newRow("a Saturday") << QDate(2026, 3, 14);
    QTest::newRow("a Sunday") << QDate(2026, 3, 15);
}

void TestWorkingDays::publicHolidaysAreNoWorkingDays()
{
    QFETCH(QDate, day);
    QVERIFY(!isWorkingDay(day));
}

void TestWorkingDays::ordinaryDaysAreWorkingDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("Wednesday before Easter") << QDate(2026, 4, 1);
    QTest::newRow("Tuesday after Easter") << QDate(2026, 4, 7);
    QTest::newRow("Christmas Eve") << QDate(2026, 12, 24);
    QTest::newRow("New Year's Eve") << QDate(2026, 12, 31);
    QTest::newRow("leap day") << QDate(2028, 2, 29);
}

void TestWorkingDays::ordinaryDaysAreWorkingDays()
{
    QFETCH(QDate, day);
    QVERIFY(isWorkingDay(day));
}

void TestWorkingDays::theLastAndTheFirstWorkingDayAreFound_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QDate>("first");
    QTest::newRow("working day") << QDate(2026, 3, 11) << QDate(2026, 3, 11) << QDate(2026, 3, 11);
    QTest::newRow("Sunday") << QDate(2026, 3, 15) << QDate(2026, 3, 13) << QDate(2026, 3, 16);
    QTest::newRow("Easter") << QDate(2026, 4, 5) << QDate(2026, 4, 1) << QDate(2026, 4, 7);
    QTest::newRow("over the year's end")
        << QDate(2028, 1, 1) << QDate(2027, 12, 31) << QDate(2028, 1, 3);
}

void TestWorkingDays::theLastAndTheFirstWorkingDayAreFound()
{
    QFETCH(QDate, day);
    QTEST(lastWorkingDayUpTo(day), "last");
    QTEST(firstWorkingDayFrom(day), "first");
}

void TestWorkingDays::anInvalidDateStaysInvalid()
{
    QVERIFY(!isWorkingDay(QDate()));
    QVERIFY(!lastWorkingDayUpTo(QDate()).isValid());
    QVERIFY(!firstWorkingDayFrom(QDate()).isValid());
    QCOMPARE(releaseDayWarning(QDate()), ReleaseDayWarning::None);
}

void TestWorkingDays::releaseDaysAreWarnedAbout_data()
{
    using enum ReleaseDayWarning;
    QTest::addColumn<QDate>("day");
    QTest::addColumn<ReleaseDayWarning>("warning");
    QTest::newRow("Wednesday") << QDate(2026, 3, 11) << None;
    QTest::newRow("Friday") << QDate(2026, 3, 13) << Friday;
    QTest::newRow("Saturday") << QDate(2026, 3, 14) << Weekend;
    QTest::newRow("Sunday") << QDate(2026, 3, 15) << Weekend;
    QTest::newRow("Wednesday before Easter") << QDate(2026, 4, 1) << DayBeforeHoliday;
    QTest::newRow("Easter Saturday") << QDate(2026, 4, 4) << Weekend;
    QTest::newRow("Easter Sunday") << QDate(2026, 4, 5) << Holiday;
    QTest::newRow("Friday before a holiday on Saturday") << QDate(2027, 4, 30) << DayBeforeHoliday;
    QTest::newRow("holiday on a Friday") << QDate(2026, 5, 1) << Holiday;
    QTest::newRow("New Year's Eve") << QDate(2026, 12, 31) << DayBeforeHoliday;
}

void TestWorkingDays::releaseDaysAreWarnedAbout()
{
    QFETCH(QDate, day);
    QTEST(releaseDayWarning(day), "warning");
}

QTEST_APPLESS_MAIN(TestWorkingDays)

#include "tst_workingdays.moc"
