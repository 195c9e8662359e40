// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/duedate.h"
#include "core/domain/profile/profile.h"

#include <optional>

namespace landgang {

/// When `item` is due, from the dates of the case: anchor + offset in calendar days, moved to the
/// last working day before. What is due after the anchor never comes to lie on or before it ("the
/// day after release" on a Saturday): that moves to the next working day. Nothing when the item
/// counts from a date that is not known.
[[nodiscard]] std::optional<DueDate> dueDate(const ItemDefinition &item, const KeyDates &dates);

/// The due date of an item that was laid out earlier, after the dates of the case have changed:
/// same rule, new anchor day. Nothing when nothing changes. What was already overdue on `today` is
/// never rescued: it keeps its date when the new one would be later.
[[nodiscard]] std::optional<DueDate> movedDueDate(const DueDate &current, const KeyDates &dates,
                                                  QDate today);

} // namespace landgang
