// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/releaseplan.h"
#include "ui/lists/celltext.h"
#include "ui/words/uicontext.h"

#include <array>
#include <vector>

namespace landgang::ui {

/// One row of the checklist, in words.
struct ChecklistRow {
    std::optional<ItemKey> item; ///< Nothing for the row of an area.
    std::array<CellText, 4> cells; ///< By column.
    /// The first and the last cell when they must tell what the hidden ones between them tell.
    CellText compactWhat;
    CellText compactStatus;

    bool operator==(const ChecklistRow &) const = default;
};

/// An area of the checklist with its items.
struct ChecklistArea {
    AreaKey key;
    ChecklistRow row;
    std::vector<ChecklistRow> items;

    bool operator==(const ChecklistArea &) const = default;
};

/// The checklist of a plan in the words of `context`, areas in the plan's order.
[[nodiscard]] std::vector<ChecklistArea> checklistRows(const UiContext &context,
                                                       const ReleasePlan &plan);

} // namespace landgang::ui
