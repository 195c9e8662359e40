// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/releaseplan.h"

#include <QDate>

namespace landgang {

/// The state of one area on the way to the day of release. An area shows the first that applies, in
/// this order: the most urgent wins.
enum class AreaState {
    NobodyResponsible, ///< A need, and no office has taken responsibility (ingen har tatt ansvar).
    Disputed, ///< Two answers stand in the area (ulike svar).
    NotAsked, ///< The person has not been asked about it (ikke spurt).
    ReportedReady, ///< All done, but said by another than the responsible office (meldt på plass).
    ResponsibilityTaken, ///< An office has taken it; not all is done (ansvar tatt).
    Ready, ///< All done and said so by the responsible office (på plass).
    NoNeed, ///< Asked: no need (ikke behov).
    Declined, ///< Asked: the person does not want it (takket nei). Neither ready nor a gap.
};

/// Why an area is in its state, in facts that a page can turn into sentences.
struct AreaReadiness {
    AreaState state = AreaState::NotAsked;
    std::optional<OfficeId> responsible; ///< Who has accepted for itself, undisputed.
    std::optional<OfficeId> asked; ///< Who is asked, or accepted for, and has not answered itself.
    std::optional<OfficeId> declined; ///< Who said no last.
    int itemsDone = 0; ///< Done, not needed or declined by the person.
    int itemsTotal = 0;
    int disputes = 0; ///< Questions that decide the state and have two answers.
    int overdue = 0; ///< Items not done whose due date has passed. A mark, not a state.
    std::optional<QDate> nextDue; ///< Earliest due date among those not done.

    bool operator==(const AreaReadiness &) const = default;
};

/// Pure. While a question is disputed it counts as its less ready answer: of two due dates the
/// earlier, of "done" and "open" the open one. Nobody accepts responsibility for another: an
/// acceptance counts only when the office it names has written it.
[[nodiscard]] AreaReadiness readiness(const NeedArea &area, QDate today);

/// "4 of 5 in place, 1 declined": areas with no need are not counted at all.
struct PlanReadiness {
    int inPlace = 0;
    int counted = 0; ///< Areas that must be in place; without NoNeed and Declined.
    int declined = 0;
    std::optional<AreaKey> worst; ///< The area that needs attention first; none when all is calm.
    AreaState worstState = AreaState::Ready;

    bool operator==(const PlanReadiness &) const = default;
};

/// Over the areas a profile guarantees. Those this office may not see are not in the plan and are
/// skipped.
[[nodiscard]] PlanReadiness readiness(const ReleasePlan &plan,
                                      const std::vector<AreaKey> &guaranteed, QDate today);

} // namespace landgang
