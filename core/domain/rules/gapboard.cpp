// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/rules/gapboard.h"

#include <algorithm>
#include <tuple>

namespace landgang {
namespace {

std::optional<QDate> dayOf(const Answer<QDate> &answer)
{
    const auto *latest = answer.latest();
    return latest == nullptr ? std::nullopt : std::optional(latest->value);
}

std::optional<qint64> daysLeft(const ReleasePlan &plan, QDate today)
{
    const auto *release = plan.release.latest();
    return release == nullptr || !release->value.date.isValid()
        ? std::nullopt
        : std::optional(today.daysTo(release->value.date));
}

bool isGap(AreaState state, const ReleasePlan &plan, QDate today)
{
    if (state == AreaState::NotAsked) {
        const auto intake = dayOf(plan.intake);
        return intake && intake->daysTo(today) > kMappingDays;
    }
    return state == AreaState::NobodyResponsible || state == AreaState::Disputed;
}

/// A missing number of days sorts before every other.
auto urgency(const Gap &gap)
{
    return std::tuple(gap.daysLeft.has_value(), gap.daysLeft.value_or(0), gap.plan, gap.state,
                      gap.area);
}

} // namespace

std::vector<Gap> gapBoard(const std::vector<ReleasePlan> &plans,
                          const std::vector<AreaKey> &guaranteed, QDate today)
{
    std::vector<Gap> gaps;
    for (const ReleasePlan &plan : plans) {
        for (const NeedArea &area : plan.areas) {
            if (std::find(guaranteed.begin(), guaranteed.end(), area.key) == guaranteed.end()) {
                continue;
            }
            const AreaReadiness result = readiness(area, today);
            if (isGap(result.state, plan, today)) {
                gaps.push_back(
                    {plan.id, area.key, result.state, daysLeft(plan, today), result.asked});
            }
        }
    }
    std::sort(gaps.begin(), gaps.end(),
              [](const Gap &a, const Gap &b) { return urgency(a) < urgency(b); });
    return gaps;
}

} // namespace landgang
