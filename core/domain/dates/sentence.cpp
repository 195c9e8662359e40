// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/dates/sentence.h"

#include <algorithm>

namespace landgang {
namespace {

/// Oldest first, so that overlapping ones are walked through once.
std::vector<Interruption> inOrder(std::vector<Interruption> interruptions)
{
    std::stable_sort(interruptions.begin(), interruptions.end(),
                     [](const auto &a, const auto &b) { return a.from < b.from; });
    return interruptions;
}

int paroleDays(int days)
{
    const int twoThirds = (2 * days + 2) / 3;
    return std::max(kLeastServedBeforeParole, twoThirds);
}

} // namespace

int totalDays(QDate start, const std::vector<SentenceLength> &sentences)
{
    QDate end = start;
    for (const SentenceLength &length : sentences) {
        end = end.addYears(length.years).addMonths(length.months).addDays(length.days);
    }
    return static_cast<int>(start.daysTo(end));
}

std::optional<QDate> dayServed(const SentenceTerm &term, int days)
{
    if (!term.start.isValid()) {
        return std::nullopt;
    }
    QDate day = term.start;
    qint64 left = std::max(0, days - term.deductedDays);
    for (const Interruption &interruption : inOrder(term.interruptions)) {
        const qint64 served = std::max<qint64>(0, day.daysTo(interruption.from));
        if (left <= served) {
            break; // Served before this interruption began.
        }
        if (!interruption.until) {
            return std::nullopt;
        }
        if (*interruption.until <= day) {
            continue; // Within an earlier one, or before the start.
        }
        left -= served;
        day = *interruption.until;
    }
    return day.addDays(left);
}

SentenceDates sentenceDates(const SentenceTerm &term)
{
    SentenceDates dates;
    if (term.kind == SentenceKind::PreventiveDetention) {
        dates.minimumTerm = dayServed(term, term.days);
        dates.obstacle = ParoleObstacle::DecidedByCourt;
        return dates;
    }
    dates.end = dayServed(term, term.days);
    if (term.kind == SentenceKind::FineSubsidiary) {
        dates.obstacle = ParoleObstacle::ServedInFull;
    } else if (term.days - paroleDays(term.days) < kLeastRemainderAtParole) {
        dates.obstacle = ParoleObstacle::RemainderTooShort;
    } else {
        dates.parole = dayServed(term, paroleDays(term.days));
    }
    return dates;
}

} // namespace landgang
