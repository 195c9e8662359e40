// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/keydates.h"
#include "core/domain/profile/itemdefinition.h"
#include "core/domain/releaseplan.h"

namespace landgang {

/// An item whose due date follows a changed date.
struct RippledItem {
    AreaKey area;
    EntityId item;
    std::optional<DueDate> before; ///< Missing when it had none, because its anchor was not known.
    DueDate after;

    bool operator==(const RippledItem &) const = default;
};

/// What a changed date of a case does to its plan.
struct Ripple {
    std::vector<RippledItem> moved;
    /// Items whose new due date would be later but which were overdue already: never rescued.
    std::vector<RippledItem> keptOverdue;
    /// Offices that must be told: those that have taken, or are asked for, an area in which
    /// something moves, and those that may see it. Never the plan's owner, who moved it.
    std::vector<OfficeId> toTell;

    bool operator==(const Ripple &) const = default;
};

/// Pure: `plan` is as it stands, `dates` are the new ones. Finished items do not move. `checklist`
/// gives the rules of items that have no due date yet.
[[nodiscard]] Ripple ripple(const ReleasePlan &plan, const KeyDates &dates, QDate today,
                            const std::vector<ItemDefinition> &checklist = {});

} // namespace landgang
