// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace landgang::ui {

/// "Tuesday 1 December 2026" / "tirsdag 1. desember 2026".
[[nodiscard]] QString longDate(const QLocale &locale, QDate date);
/// "Tue 1 Dec" / "tirs. 1. des.", with the year when it is another than `today`'s.
[[nodiscard]] QString shortDate(const QLocale &locale, QDate date, QDate today);
/// "1 December" / "1. desember", with the year when it is another than `today`'s.
[[nodiscard]] QString dayAndMonth(const QLocale &locale, QDate date, QDate today);

/// "in 9 days", "today", "tomorrow", "9 days ago": `days` from today, negative for the past.
[[nodiscard]] QString daysText(int days);
/// "5 days overdue", for a due date `days` back, at least one.
[[nodiscard]] QString overdueText(int days);
/// "in 9 days" or "5 days overdue", for what should be done by `due`.
[[nodiscard]] QString dueText(QDate due, QDate today);

/// "today 14:02", "yesterday", "3 days ago", "1 December"; `utc` in UTC, shown in local time.
[[nodiscard]] QString relativePast(const QLocale &locale, const QDateTime &utc, QDate today);
/// "1 December 14:02", local time.
[[nodiscard]] QString dateAndTime(const QLocale &locale, const QDateTime &utc, QDate today);
/// "14:02", local time.
[[nodiscard]] QString clockTime(const QLocale &locale, const QDateTime &utc);

} // namespace landgang::ui
