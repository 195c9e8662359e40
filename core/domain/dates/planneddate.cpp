// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/dates/planneddate.h"

#include <algorithm>
#include <initializer_list>

namespace landgang {
namespace {

const PlannedDate *firmestDate(const std::vector<PlannedDate> &dates, DateKind kind)
{
    const PlannedDate *best = nullptr;
    for (const PlannedDate &date : dates) {
        if (date.kind != kind || !date.date.isValid()) {
            continue;
        }
        if (best == nullptr || date.status > best->status
            || (date.status == best->status && date.date < best->date)) {
            best = &date;
        }
    }
    return best;
}

std::optional<QDate> firmest(const std::vector<PlannedDate> &dates, DateKind kind)
{
    const PlannedDate *best = firmestDate(dates, kind);
    return best == nullptr ? std::nullopt : std::optional(best->date);
}

std::optional<QDate> earliest(std::initializer_list<std::optional<QDate>> days)
{
    std::optional<QDate> first;
    for (const std::optional<QDate> &day : days) {
        if (day && (!first || *day < *first)) {
            first = day;
        }
    }
    return first;
}

} // namespace

KeyDates keyDates(QDate intake, const std::vector<PlannedDate> &dates, Country country)
{
    const auto of = [&dates](DateKind kind) { return firmest(dates, kind); };
    KeyDates result{.intake = intake, .country = country};
    result.sentenceEnd = of(DateKind::SentenceEnd);
    result.minimumTerm = of(DateKind::MinimumTerm);
    result.transfer = earliest({of(DateKind::ElectronicControl), of(DateKind::Institution),
                                of(DateKind::OutsidePrison), of(DateKind::TransitionalHousing)});
    result.release = of(DateKind::Release);
    if (!result.release) {
        result.release = earliest({of(DateKind::Parole), result.sentenceEnd, result.minimumTerm});
    }
    return result;
}

std::optional<ReleaseDate> derivedRelease(const std::vector<PlannedDate> &dates)
{
    std::optional<ReleaseDate> first;
    for (const DateKind kind : {DateKind::Parole, DateKind::SentenceEnd, DateKind::MinimumTerm}) {
        const PlannedDate *date = firmestDate(dates, kind);
        if (date != nullptr && (!first || date->date < first->date)) {
            first = ReleaseDate{date->date, date->status};
        }
    }
    return first;
}

} // namespace landgang
