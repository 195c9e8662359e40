// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/calendar/workingdays.h"

#include "core/domain/calendar/holidays.h"

namespace landgang {
namespace {

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

} // namespace

bool isWorkingDay(QDate day, Country country)
{
    return day.isValid() && !isWeekend(day) && !isHoliday(day, country);
}

QDate lastWorkingDayUpTo(QDate day, Country country)
{
    while (day.isValid() && !isWorkingDay(day, country)) {
        day = day.addDays(-1);
    }
    return day;
}

QDate firstWorkingDayFrom(QDate day, Country country)
{
    while (day.isValid() && !isWorkingDay(day, country)) {
        day = day.addDays(1);
    }
    return day;
}

ReleaseDayWarning releaseDayWarning(QDate day, Country country)
{
    if (!day.isValid()) {
        return ReleaseDayWarning::None;
    }
    if (isHoliday(day, country)) {
        return ReleaseDayWarning::Holiday;
    }
    if (isWeekend(day)) {
        return ReleaseDayWarning::Weekend;
    }
    if (isHoliday(day.addDays(1), country)) {
        return ReleaseDayWarning::DayBeforeHoliday;
    }
    return day.dayOfWeek() == Qt::Friday ? ReleaseDayWarning::Friday : ReleaseDayWarning::None;
}

} // namespace landgang
