// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/dates/datehistory.h"

namespace landgang {
namespace {

bool isSameDate(const PlannedDate &a, const PlannedDate &b)
{
    return a.kind == b.kind && a.place == b.place;
}

} // namespace

void DateHistory::record(const RecordedDate &date)
{
    const auto last =
        std::find_if(m_entries.rbegin(), m_entries.rend(), [&date](const RecordedDate &earlier) {
            return isSameDate(earlier.planned, date.planned);
        });
    if (last == m_entries.rend() || !(last->planned == date.planned)) {
        m_entries.push_back(date);
    }
}

std::vector<PlannedDate> DateHistory::current() const
{
    std::vector<PlannedDate> result;
    for (const RecordedDate &entry : m_entries) {
        const auto known =
            std::find_if(result.begin(), result.end(), [&entry](const PlannedDate &date) {
                return isSameDate(date, entry.planned);
            });
        if (known == result.end()) {
            result.push_back(entry.planned);
        } else {
            *known = entry.planned;
        }
    }
    return result;
}

std::vector<DateMove> DateHistory::moves(DateKind kind) const
{
    std::vector<DateMove> result;
    std::vector<PlannedDate> before;
    for (const RecordedDate &entry : m_entries) {
        if (entry.planned.kind != kind) {
            continue;
        }
        const auto known =
            std::find_if(before.begin(), before.end(), [&entry](const PlannedDate &date) {
                return isSameDate(date, entry.planned);
            });
        if (known == before.end()) {
            before.push_back(entry.planned);
            continue;
        }
        if (known->date != entry.planned.date) {
            result.push_back({*known, entry.planned, entry.recorded});
        }
        *known = entry.planned;
    }
    return result;
}

} // namespace landgang
