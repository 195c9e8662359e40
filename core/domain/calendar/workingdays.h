// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/calendar/country.h"

#include <QDate>

namespace landgang {

/// Working days (virkedager, vardagar): Monday to Friday, without the days that isHoliday names.
/// Valid for years 1900–2199; an invalid date is none.
[[nodiscard]] bool isWorkingDay(QDate day, Country country = Country::Norway);

/// `day` itself when it is a working day, else the last one before it. Invalid for an invalid date.
[[nodiscard]] QDate lastWorkingDayUpTo(QDate day, Country country = Country::Norway);

/// `day` itself when it is a working day, else the first one after it. Invalid for an invalid date.
[[nodiscard]] QDate firstWorkingDayFrom(QDate day, Country country = Country::Norway);

/// Why a release on `day` needs more care: the offices that must help are closed that day or the
/// next. Where several apply, the last in this order is meant.
enum class ReleaseDayWarning {
    None,
    Friday,
    DayBeforeHoliday, ///< A day on which offices are open, before a holiday.
    Weekend,
    Holiday, ///< A holiday, also when it falls on a weekend.
};
[[nodiscard]] ReleaseDayWarning releaseDayWarning(QDate day, Country country = Country::Norway);

} // namespace landgang
