// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/dates/lowersteps.h"

#include <algorithm>

namespace landgang {
namespace {

int partOf(int days, int parts)
{
    return (days + parts - 1) / parts;
}

/// The later of what is served and a number of months before release; nothing if either is unknown.
std::optional<QDate> later(std::optional<QDate> served, QDate release, int monthsBefore)
{
    return served ? std::optional(std::max(*served, release.addMonths(-monthsBefore)))
                  : std::nullopt;
}

} // namespace

std::optional<QDate> earliestDay(LowerStep step, const SentenceTerm &term)
{
    const SentenceDates dates = sentenceDates(term);
    if (!dates.end) {
        return std::nullopt;
    }
    const QDate release = dates.parole.value_or(*dates.end);
    switch (step) {
    case LowerStep::ElectronicControl:
        if (term.start.addDays(term.days) <= term.start.addMonths(6)) {
            return term.start;
        }
        return later(dayServed(term, partOf(term.days, 3)), release, 6);
    case LowerStep::Institution: return later(term.start, release, 12);
    case LowerStep::OutsidePrison: return dayServed(term, partOf(term.days, 2));
    case LowerStep::DayRelease: {
        const int fourMonths = static_cast<int>(term.start.daysTo(term.start.addMonths(4)));
        return later(dayServed(term, std::max(partOf(term.days, 3), fourMonths)), release, 12);
    }
    }
    Q_UNREACHABLE();
}

} // namespace landgang
