// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/dates/planneddate.h"

#include <algorithm>

namespace landgang {

/// A date as it was written down one day, and why.
struct RecordedDate {
    PlannedDate planned;
    QDate recorded; ///< The day it was written.
    QString reason = {}; ///< "capacity", "escape": why it changed.

    bool operator==(const RecordedDate &) const = default;
};

/// A date with why it stands as it does: what the log keeps of it.
struct DateStatement {
    PlannedDate planned;
    QString reason = {};

    bool operator==(const DateStatement &) const = default;
};

/// One move of a date.
struct DateMove {
    PlannedDate before;
    PlannedDate after;
    QDate recorded;

    /// Later is positive.
    [[nodiscard]] qint64 daysMoved() const { return before.date.daysTo(after.date); }
    /// How many days before the sooner of the two days it was known; negative when it was too late.
    [[nodiscard]] qint64 daysOfNotice() const
    {
        return recorded.daysTo(std::min(before.date, after.date));
    }
    bool operator==(const DateMove &) const = default;
};

/// All dates of one case, each with everything it has been. Dates of a kind are told apart by their
/// place, because a person may be transferred more than once.
class DateHistory
{
public:
    /// Adds what was written last. The same date and status twice is no change.
    void record(const RecordedDate &date);

    [[nodiscard]] const std::vector<RecordedDate> &entries() const { return m_entries; }
    /// What stands now, in the order the dates were first written.
    [[nodiscard]] std::vector<PlannedDate> current() const;
    /// Every change of a day; a mere change of status is none.
    [[nodiscard]] std::vector<DateMove> moves(DateKind kind) const;

private:
    std::vector<RecordedDate> m_entries; ///< As written.
};

} // namespace landgang
