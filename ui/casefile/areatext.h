// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/readiness.h"
#include "ui/casefile/areacell.h"
#include "ui/words/uicontext.h"

namespace landgang::ui {

/// Who answers for an area, and since when: "Nav Moss answers for it".
[[nodiscard]] QString whoAnswersText(const UiContext &context, const NeedArea &area);

/// "3 of 5 done", or empty when the area has no items.
[[nodiscard]] QString doneText(const AreaReadiness &readiness);
/// "2 overdue", or empty.
[[nodiscard]] QString overdueCountText(const AreaReadiness &readiness);

[[nodiscard]] AreaCellText areaCellText(const UiContext &context, const NeedArea &area);

/// This office may answer in the area: the plan is ours, or its owner let us.
[[nodiscard]] bool mayWrite(const UiContext &context, const ReleasePlan &plan, const AreaKey &area);

} // namespace landgang::ui
