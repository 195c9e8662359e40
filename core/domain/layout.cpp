// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/layout.h"

#include "core/domain/calendar/workingdays.h"

namespace landgang {
namespace {

std::optional<QDate> anchorDay(Anchor anchor, const KeyDates &dates)
{
    const std::optional<QDate> day = anchor == Anchor::Intake ? dates.intake : dates.release;
    return day && day->isValid() ? day : std::nullopt;
}

DueDate laidOut(Anchor anchor, int offsetDays, QDate anchorDate)
{
    const QDate wanted = anchorDate.addDays(offsetDays);
    QDate date = lastWorkingDayUpTo(wanted);
    // "The day after release" on a Saturday is not met by a look at the Friday before.
    if (offsetDays > 0 && date <= anchorDate) {
        date = firstWorkingDayFrom(wanted);
    }
    return {date, anchor, offsetDays, anchorDate};
}

} // namespace

std::optional<DueDate> dueDate(const ItemDefinition &item, const KeyDates &dates)
{
    const auto day = anchorDay(item.anchor, dates);
    if (!day) {
        return std::nullopt;
    }
    return laidOut(item.anchor, item.offsetDays, *day);
}

std::optional<DueDate> movedDueDate(const DueDate &current, const KeyDates &dates, QDate today)
{
    const auto day = anchorDay(current.anchor, dates);
    if (!day) {
        return std::nullopt;
    }
    const DueDate moved = laidOut(current.anchor, current.offsetDays, *day);
    const bool overdue = current.date < today;
    if (moved == current || (overdue && moved.date > current.date)) {
        return std::nullopt;
    }
    return moved;
}

} // namespace landgang
