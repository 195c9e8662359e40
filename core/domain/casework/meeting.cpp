// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/casework/meeting.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace landgang {
namespace {

bool isElsewhere(const Meeting &a, const Meeting &b)
{
    return a.place.simplified().compare(b.place.simplified(), Qt::CaseInsensitive) != 0;
}

/// `first` begins no later than `second`.
std::optional<MeetingClash> clashOf(const Meeting &first, const Meeting &second)
{
    const qint64 between = first.end().secsTo(second.start);
    if (between < 0) {
        return MeetingClash::Overlap;
    }
    if (isElsewhere(first, second) && between < qint64{60} * kTravelMinutes) {
        return MeetingClash::TooFar;
    }
    return std::nullopt;
}

} // namespace

std::vector<ClashingMeetings> clashes(const std::vector<Meeting> &meetings)
{
    std::vector<size_t> order(meetings.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&meetings](size_t a, size_t b) {
        return meetings[a].start < meetings[b].start;
    });
    std::vector<ClashingMeetings> result;
    for (size_t i = 0; i < order.size(); ++i) {
        for (size_t j = i + 1; j < order.size(); ++j) {
            const Meeting &first = meetings[order[i]];
            const Meeting &second = meetings[order[j]];
            if (first.end().secsTo(second.start) >= qint64{60} * kTravelMinutes) {
                break; // All others begin later still.
            }
            if (const auto clash = clashOf(first, second)) {
                result.push_back({order[i], order[j], *clash});
            }
        }
    }
    return result;
}

} // namespace landgang
