// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/readiness.h"

namespace landgang {

/// One gap (glippsone): an area in which nothing moves until somebody answers.
struct Gap {
    CaseId plan;
    AreaKey area;
    AreaState state = AreaState::NobodyResponsible;
    std::optional<qint64> daysLeft; ///< To release; negative after it; missing without a date.
    std::optional<OfficeId> asked;

    bool operator==(const Gap &) const = default;
};

/// Days from intake after which an area nobody asked about is a gap: the mapping is due
/// (tilbakeføring.no on BRIK, as soon as possible after intake; thirty days are ours).
inline constexpr int kMappingDays = 30;

/// With fewer days than this to release, what nobody has in hand is an alarm (ours).
inline constexpr int kAlarmDays = 28;

/// A person without a date may be released today.
[[nodiscard]] constexpr bool isAlarming(std::optional<qint64> daysLeft)
{
    return !daysLeft || *daysLeft < kAlarmDays;
}

/// Every gap of `plans` among the `guaranteed` areas, in the order they must be closed: people
/// without a date first, because they may be released today, then by days left; for one person the
/// most urgent state first.
[[nodiscard]] std::vector<Gap> gapBoard(const std::vector<ReleasePlan> &plans,
                                        const std::vector<AreaKey> &guaranteed, QDate today);

} // namespace landgang
