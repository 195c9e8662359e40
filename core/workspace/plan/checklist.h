// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/stream.h"
#include "core/domain/layout.h"
#include "core/domain/releaseplan.h"
#include "core/workspace/edit.h"

namespace landgang::workspace {

/// The checklist of a profile in a situation; the whole of it without one.
[[nodiscard]] std::vector<ItemDefinition> checklistOf(const Profile &profile,
                                                      const std::optional<SituationKey> &situation);

/// The situation that a legal status alone puts a person in, when the profile has it: remand
/// (varetekt) and expulsion (utvisning) have checklists of their own.
[[nodiscard]] std::optional<SituationKey> situationFor(const Profile &profile, LegalStatus status);

/// Errors: InvalidArgument, naming the situations there are.
Result<> checkSituation(const Profile &profile, const std::optional<SituationKey> &situation);

/// The situation that stands for a plan, as far as this office may know it.
[[nodiscard]] std::optional<SituationKey> situationOf(const ReleasePlan &plan);

/// Makes an item of the profile known in the stream of its area, with its due date.
void layOutItem(Edit &edit, const changelog::Stream &stream, const ItemDefinition &item,
                const KeyDates &dates);

/// What a plan's checklist becomes in another situation.
struct ChecklistChange {
    std::vector<ItemDefinition> added;
    std::vector<ItemKey> dropped; ///< Unfinished items that are not part of it.
    std::vector<ItemKey> kept; ///< Finished ones that are not: they stay as what was done.
    std::vector<ItemDefinition> retimed; ///< Unfinished ones that are due by another rule.
};

[[nodiscard]] ChecklistChange checklistChange(const ReleasePlan &plan, const Profile &profile,
                                              const std::vector<ItemDefinition> &wanted);

/// Writes that change. Areas this office may not see are left alone. Errors: StoreDamaged,
/// Database.
Result<> addChecklistChange(Edit &edit, const Workspace &workspace, const ReleasePlan &plan,
                            const ChecklistChange &change, const KeyDates &dates);

} // namespace landgang::workspace
