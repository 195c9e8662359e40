// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/calendar/holidays.h"

#include "core/domain/calendar/easter.h"

#include <algorithm>
#include <array>

namespace landgang {
namespace {

struct MonthDay {
    int month;
    int day;

    bool operator==(const MonthDay &) const = default;
};

/// New Year's Day, 1 and 17 May, Christmas Day and the day after.
constexpr std::array kNorwegianDays{MonthDay{1, 1}, MonthDay{5, 1}, MonthDay{5, 17},
                                    MonthDay{12, 25}, MonthDay{12, 26}};

/// Days after Easter Sunday: Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension Day,
/// Whit Sunday and Monday.
constexpr std::array kNorwegianFromEaster{-3, -2, 0, 1, 39, 49, 50};

/// New Year's Day, Epiphany, 1 May, National Day, Christmas Eve, Christmas Day and the day after,
/// New Year's Eve.
constexpr std::array kSwedishDays{MonthDay{1, 1},   MonthDay{1, 6},   MonthDay{5, 1},
                                  MonthDay{6, 6},   MonthDay{12, 24}, MonthDay{12, 25},
                                  MonthDay{12, 26}, MonthDay{12, 31}};

/// Days after Easter Sunday: Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday.
constexpr std::array kSwedishFromEaster{-2, 0, 1, 39, 49};

template<size_t kDays, size_t kOffsets>
bool isAmong(QDate day, const std::array<MonthDay, kDays> &days,
             const std::array<int, kOffsets> &fromEaster)
{
    const MonthDay here{day.month(), day.day()};
    if (std::find(days.begin(), days.end(), here) != days.end()) {
        return true;
    }
    if (here.month < 3 || here.month > 6) {
        return false; // Everything counted from Easter falls between March and June.
    }
    const qint64 sinceEaster = easterSunday(day.year()).daysTo(day);
    return std::find(fromEaster.begin(), fromEaster.end(), sinceEaster) != fromEaster.end();
}

/// Midsummer Eve (Friday), Midsummer Day (the Saturday from 20 to 26 June) and All Saints' Day (the
/// Saturday from 31 October to 6 November): lagen (1989:253) 1 §.
bool isSwedishSaturdayOrEve(QDate day)
{
    const QDate saturday = day.dayOfWeek() == Qt::Friday ? day.addDays(1) : day;
    if (saturday.dayOfWeek() != Qt::Saturday) {
        return false;
    }
    const bool midsummer = saturday.month() == 6 && saturday.day() >= 20 && saturday.day() <= 26;
    const bool allSaints = (day.month() == 10 && day.day() == 31)
        || (day.month() == 11 && day.day() <= 6);
    return midsummer || (day == saturday && allSaints);
}

} // namespace

bool isHoliday(QDate day, Country country)
{
    if (!day.isValid()) {
        return false;
    }
    switch (country) {
    case Country::Norway: return isAmong(day, kNorwegianDays, kNorwegianFromEaster);
    case Country::Sweden:
        return isAmong(day, kSwedishDays, kSwedishFromEaster) || isSwedishSaturdayOrEve(day);
    }
    Q_UNREACHABLE();
}

} // namespace landgang
