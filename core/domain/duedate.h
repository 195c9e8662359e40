// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/keydates.h"

namespace landgang {

/// When an item should be done, with the reason kept beside the day so that it can explain itself:
/// "90 days before release on 22 March". `date` may lie some days before anchorDate + offsetDays,
/// because it moves to the last working day before.
struct DueDate {
    QDate date;
    Anchor anchor = Anchor::Release;
    int offsetDays = 0; ///< Calendar days after the anchor; negative before it.
    QDate anchorDate; ///< The anchor's day when this due date was laid out.

    bool operator==(const DueDate &) const = default;
};

} // namespace landgang
