// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/words/datetext.h"

#include <QCoreApplication>

namespace landgang::ui {
namespace {

constexpr int kDaysCounted = 14; // Longer ago, the date says more than the number of days.

class DateWords
{
    Q_DECLARE_TR_FUNCTIONS(DateWords)
};

} // namespace

QString longDate(const QLocale &locale, QDate date)
{
    //: Date format of QLocale: weekday, day, month and year in full.
    return locale.toString(date, DateWords::tr("dddd d MMMM yyyy"));
}

QString shortDate(const QLocale &locale, QDate date, QDate today)
{
    //: Date format of QLocale: short weekday, day and short month.
    return locale.toString(date,
                           date.year() == today.year() ? DateWords::tr("ddd d MMM")
                                                       //: The same with the year.
                                                       : DateWords::tr("ddd d MMM yyyy"));
}

QString dayAndMonth(const QLocale &locale, QDate date, QDate today)
{
    //: Date format of QLocale: day and month.
    return locale.toString(date,
                           date.year() == today.year() ? DateWords::tr("d MMMM")
                                                       //: The same with the year.
                                                       : DateWords::tr("d MMMM yyyy"));
}

QString daysText(int days)
{
    switch (days) {
    case -1: return DateWords::tr("yesterday");
    case 0: return DateWords::tr("today");
    case 1: return DateWords::tr("tomorrow");
    default: break;
    }
    return days > 0 ? DateWords::tr("in %n day(s)", nullptr, days)
                    : DateWords::tr("%n day(s) ago", nullptr, -days);
}

QString overdueText(int days)
{
    return DateWords::tr("%n day(s) overdue", nullptr, days);
}

QString dueText(QDate due, QDate today)
{
    const int days = static_cast<int>(today.daysTo(due));
    return days < 0 ? overdueText(-days) : daysText(days);
}

QString relativePast(const QLocale &locale, const QDateTime &utc, QDate today)
{
    const QDateTime local = utc.toLocalTime();
    const int days = static_cast<int>(local.date().daysTo(today));
    if (days == 0) {
        //: %1 is a time of day.
        return DateWords::tr("today %1").arg(clockTime(locale, utc));
    }
    return days > 0 && days <= kDaysCounted ? daysText(-days)
                                            : dayAndMonth(locale, local.date(), today);
}

QString dateAndTime(const QLocale &locale, const QDateTime &utc, QDate today)
{
    //: %1 is a day and month, %2 a time of day.
    return DateWords::tr("%1 %2").arg(dayAndMonth(locale, utc.toLocalTime().date(), today),
                                      clockTime(locale, utc));
}

QString clockTime(const QLocale &locale, const QDateTime &utc)
{
    //: Time format of QLocale.
    return locale.toString(utc.toLocalTime().time(), DateWords::tr("HH:mm"));
}

} // namespace landgang::ui
