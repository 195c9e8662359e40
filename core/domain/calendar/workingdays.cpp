// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/calendar/workingdays.h"

#include <algorithm>
#include <array>

namespace landgang {
namespace {

/// Easter Sunday by the Gregorian computus (J. Meeus, Astronomical Algorithms, ch. 8).
QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return QDate(year, n / 31, n % 31 + 1);
}

struct FixedHoliday {
    int month;
    int day;
};

constexpr std::array kFixedHolidays{FixedHoliday{1, 1}, FixedHoliday{5, 1}, FixedHoliday{5, 17},
                                    FixedHoliday{12, 25}, FixedHoliday{12, 26}};

/// Days after Easter Sunday: Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension Day,
/// Whit Sunday and Monday.
constexpr std::array kMovableHolidays{-3, -2, 0, 1, 39, 49, 50};

bool isPublicHoliday(QDate day)
{
    const bool fixed = std::any_of(
        kFixedHolidays.begin(), kFixedHolidays.end(), [day](const FixedHoliday &holiday) {
            return holiday.month == day.month() && holiday.day == day.day();
        });
    const qint64 sinceEaster = easterSunday(day.year()).daysTo(day);
    return fixed
        || std::any_of(kMovableHolidays.begin(), kMovableHolidays.end(),
                       [sinceEaster](int offset) { return offset == sinceEaster; });
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

} // namespace

bool isWorkingDay(QDate day)
{
    return day.isValid() && !isWeekend(day) && !isPublicHoliday(day);
}

QDate lastWorkingDayUpTo(QDate day)
{
    while (day.isValid() && !isWorkingDay(day)) {
        day = day.addDays(-1);
    }
    return day;
}

QDate firstWorkingDayFrom(QDate day)
{
    while (day.isValid() && !isWorkingDay(day)) {
        day = day.addDays(1);
    }
    return day;
}

ReleaseDayWarning releaseDayWarning(QDate day)
{
    if (!day.isValid()) {
        return ReleaseDayWarning::None;
    }
    if (isPublicHoliday(day)) {
        return ReleaseDayWarning::Holiday;
    }
    if (isWeekend(day)) {
        return ReleaseDayWarning::Weekend;
    }
    if (isPublicHoliday(day.addDays(1))) {
        return ReleaseDayWarning::DayBeforeHoliday;
    }
    return day.dayOfWeek() == Qt::Friday ? ReleaseDayWarning::Friday : ReleaseDayWarning::None;
}

} // namespace landgang
