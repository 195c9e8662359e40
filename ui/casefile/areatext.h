// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/readiness.h"
#include "ui/casefile/areacell.h"
#include "ui/common/uicontext.h"

namespace landgang::ui {

/// The area's name in the language of the window; its key when the profile has none of that name.
[[nodiscard]] QString areaTitle(const UiContext &context, const AreaKey &area);
/// Names of areas in one line, in the order of the profile: "Housing, Work".
[[nodiscard]] QString areaTitles(const UiContext &context, const std::vector<AreaKey> &areas);
/// The item's title in the language of the window; as written in the plan when the profile lacks
/// it.
[[nodiscard]] QString itemTitle(const UiContext &context, const ItemKey &item,
                                const QString &written);

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
