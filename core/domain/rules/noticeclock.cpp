// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/rules/noticeclock.h"

namespace landgang {
namespace {

/// Up to and with this many days after release the Auditor General counts as around release.
constexpr int kAroundReleaseDays = 3;

bool leavesTrace(const std::optional<GivenNotice> &notice)
{
    return notice && notice->sent.isValid() && !notice->evidence.trimmed().isEmpty();
}

} // namespace

NoticeTiming noticeTiming(std::optional<QDate> release, const std::optional<GivenNotice> &notice,
                          QDate today)
{
    const bool released = release && *release < today;
    if (!leavesTrace(notice)) {
        return released ? NoticeTiming::NoTrace : NoticeTiming::Pending;
    }
    if (!release || notice->sent < *release) {
        return NoticeTiming::InTime;
    }
    return release->daysTo(notice->sent) <= kAroundReleaseDays ? NoticeTiming::AroundRelease
                                                               : NoticeTiming::Late;
}

std::optional<qint64> noticeDaysLeft(std::optional<QDate> release,
                                     const std::optional<GivenNotice> &notice, QDate today)
{
    if (!release || leavesTrace(notice)) {
        return std::nullopt;
    }
    return today.daysTo(release->addDays(-1));
}

} // namespace landgang
