// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/duedate.h"
#include "core/domain/profile/profile.h"

#include <optional>

namespace landgang {

/// When `item` is due, from the dates of the case: anchor + offset in calendar days, moved to the
/// last working day before. What is due after the anchor never comes to lie on or before it ("the
/// day after release" on a Saturday): that moves to the next working day. Nothing is due before
/// intake, as most of a short sentence's plan would be: that is due at once, on the first working
/// day from intake. Nothing when the item counts from a date that is not known.
[[nodiscard]] std::optional<DueDate> dueDate(const ItemDefinition &item, const KeyDates &dates);

/// The due date of an item that was laid out earlier, after the dates of the case have changed:
/// same rule, new anchor day. Nothing when nothing changes. What was already overdue on `today` is
/// never rescued: it keeps its date when the new one would be later.
[[nodiscard]] std::optional<DueDate> movedDueDate(const DueDate &current, const KeyDates &dates,
                                                  QDate today);

/// Why a due date is not the very day its rule counts to.
enum class DueReason {
    ByRule, ///< It is that day.
    MovedBefore, ///< That day is no working day; this is the last one before.
    MovedAfter, ///< It must follow the anchor, and the first working day after it is this.
    AtOnce, ///< That day lies before intake; this is the first working day from intake.
};
[[nodiscard]] DueReason reasonFor(const DueDate &due);

} // namespace landgang
