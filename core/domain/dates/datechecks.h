// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/domain/dates/planneddate.h"

namespace landgang {

/// No date of a plan lies outside these days: one that does is a slip of the pen.
inline const QDate kEarliestPlanDay(1950, 1, 1);
inline const QDate kLatestPlanDay(2099, 12, 31);

/// A date as people write it: "2027-03-22", "22.3.2027" or "22.03.2027". Errors: InvalidArgument;
/// the context says what is wrong and what to write, for 29 February when there was one last and
/// comes one next.
[[nodiscard]] Result<QDate> dateFromText(QStringView text);

/// What does not fit among the dates of a case.
enum class DateFault {
    NoDate, ///< The date is not one.
    TooEarly, ///< Before kEarliestPlanDay.
    TooLate, ///< After kLatestPlanDay.
    BeforeIntake,
    AfterSentenceEnd, ///< A person is never kept longer than the sentence.
    ActualInFuture, ///< "Happened" on a day that has not come.
};

struct DateMistake {
    DateFault fault;
    DateKind kind;
    QDate date;

    /// One English sentence with what to do.
    [[nodiscard]] QString toText() const;
    bool operator==(const DateMistake &) const = default;
};

/// Every mistake, in the order of `dates`; one per date.
[[nodiscard]] std::vector<DateMistake> checkDates(QDate intake,
                                                  const std::vector<PlannedDate> &dates,
                                                  QDate today);

} // namespace landgang
