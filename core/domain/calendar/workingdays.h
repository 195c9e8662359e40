// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDate>

namespace landgang {

/// Working days (virkedager) in Norway: Monday to Friday, without public holidays (lov om 1 og 17
/// mai som høgtidsdager; helligdagsfredsloven § 2). Valid for years 1900–2199; an invalid date is
/// none.
[[nodiscard]] bool isWorkingDay(QDate day);

/// `day` itself when it is a working day, else the last one before it. Invalid for an invalid date.
[[nodiscard]] QDate lastWorkingDayUpTo(QDate day);

/// `day` itself when it is a working day, else the first one after it. Invalid for an invalid date.
[[nodiscard]] QDate firstWorkingDayFrom(QDate day);

/// Why a release on `day` needs more care: the offices that must help are closed that day or the
/// next. Where several apply, the last in this order is meant.
enum class ReleaseDayWarning {
    None,
    Friday,
    DayBeforeHoliday, ///< A day on which offices are open, before a public holiday.
    Weekend,
    Holiday, ///< A public holiday, also when it falls on a weekend.
};
[[nodiscard]] ReleaseDayWarning releaseDayWarning(QDate day);

} // namespace landgang
