// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/plan/overview.h"
#include "ui/overview/overviewcell.h"
#include "ui/words/uicontext.h"

namespace landgang::ui {

/// The columns of the overview, each of which turns facts of a row into two lines of words.
enum class OverviewColumn { Person, Release, InPlace, NextStep, LastHeard };
inline constexpr int kOverviewColumns = 5;

[[nodiscard]] QString overviewHeader(OverviewColumn column);
[[nodiscard]] OverviewCell overviewCell(const UiContext &context, const workspace::OverviewRow &row,
                                        OverviewColumn column);

/// What a count above the list is called.
[[nodiscard]] QString filterText(workspace::OverviewFilter filter);
/// What the list below shows, in words, and how many people that is.
[[nodiscard]] QString shownText(workspace::OverviewFilter filter, int people);

} // namespace landgang::ui
