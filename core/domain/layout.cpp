// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/layout.h"

#include "core/domain/calendar/workingdays.h"

namespace landgang {
namespace {

DueDate laidOut(Anchor anchor, int offsetDays, QDate anchorDate, const KeyDates &dates)
{
    const QDate wanted = anchorDate.addDays(offsetDays);
    QDate date = lastWorkingDayUpTo(wanted, dates.country);
    // "The day after release" on a Saturday is not met by a look at the Friday before.
    if (offsetDays > 0 && date <= anchorDate) {
        date = firstWorkingDayFrom(wanted, dates.country);
    }
    if (dates.intake.isValid() && date < dates.intake) {
        date = firstWorkingDayFrom(dates.intake, dates.country);
    }
    return {date, anchor, offsetDays, anchorDate};
}

} // namespace

std::optional<DueDate> dueDate(const ItemDefinition &item, const KeyDates &dates)
{
    const auto day = dates.of(item.anchor);
    if (!day) {
        return std::nullopt;
    }
    return laidOut(item.anchor, item.offsetDays, *day, dates);
}

std::optional<DueDate> movedDueDate(const DueDate &current, const KeyDates &dates, QDate today)
{
    const auto day = dates.of(current.anchor);
    if (!day) {
        return std::nullopt;
    }
    const DueDate moved = laidOut(current.anchor, current.offsetDays, *day, dates);
    const bool overdue = current.date < today;
    if (moved == current || (overdue && moved.date > current.date)) {
        return std::nullopt;
    }
    return moved;
}

DueReason reasonFor(const DueDate &due)
{
    const QDate wanted = due.anchorDate.addDays(due.offsetDays);
    if (due.date == wanted) {
        return DueReason::ByRule;
    }
    if (due.date < wanted) {
        return DueReason::MovedBefore;
    }
    return due.offsetDays > 0 ? DueReason::MovedAfter : DueReason::AtOnce;
}

} // namespace landgang
