// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/casework/notices.h"
#include "core/workspace/plan/gaps.h"
#include "ui/lists/celltable.h"
#include "ui/words/uicontext.h"

namespace landgang::ui {

[[nodiscard]] QStringList gapHeadings();
/// Whom it is about and how long is left, which area, and what would close the gap.
[[nodiscard]] CellTable::Row gapRow(const UiContext &context, const Gap &gap,
                                    const ReleasePlan &plan);

[[nodiscard]] QStringList noticeHeadings();
/// Whom it is about, which notice, and whether it was or can be given in time.
[[nodiscard]] CellTable::Row noticeRow(const UiContext &context,
                                       const workspace::NoticeRow &notice);

} // namespace landgang::ui
