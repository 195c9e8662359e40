// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/releaseplan.h"

namespace landgang {

/// What nobody may be released without, in the order it is asked for. Ours, after the overdose
/// prevention for releases (tilbakeføring.no; pasientsikkerhetsprogrammet.no).
enum class SafeGroup { BedTonight, Medicines, IdentityPapers, Money, WhoMeets };

enum class SafeState {
    Missing, ///< Nothing of it is done.
    ReportedOnly, ///< Done, but only said by an office that does not answer for it.
    Ready,
    NotNeeded, ///< The person does not need it or does not want it.
};

/// The items of which one alone is enough for a group.
struct SafeRule {
    SafeGroup group;
    std::vector<ItemKey> anyOf;
};

/// The five groups with the items of the tilbakeføringsgaranti's profile.
[[nodiscard]] const std::vector<SafeRule> &safeRules();

struct SafeMinimum {
    SafeGroup group;
    SafeState state = SafeState::Missing;
    std::optional<ItemKey> by = {}; ///< The item that decides it; missing when none is in the plan.

    bool operator==(const SafeMinimum &) const = default;
};

/// One row per rule, in its order. Of several items the readiest counts; an item with two answers
/// counts as its less ready one.
[[nodiscard]] std::vector<SafeMinimum> safeMinimum(const ReleasePlan &plan,
                                                   const std::vector<SafeRule> &rules);

/// Working days before release from which only the safe minimum is asked for. Ours.
inline constexpr int kShortNoticeWorkingDays = 3;

/// Whether the plan is in short-notice mode: release is near, or there is no date, so that it can
/// be today (varetekt).
[[nodiscard]] bool isShortNotice(std::optional<QDate> release, QDate today);

} // namespace landgang
