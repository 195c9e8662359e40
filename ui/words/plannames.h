// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/keys.h"
#include "ui/words/uicontext.h"

#include <vector>

namespace landgang::ui {

/// The area's name in the language of the window; its key when the profile has none of that name.
[[nodiscard]] QString areaTitle(const UiContext &context, const AreaKey &area);
/// Names of areas in one line, in the order of the profile: "Housing, Work".
[[nodiscard]] QString areaTitles(const UiContext &context, const std::vector<AreaKey> &areas);
/// The item's title in the language of the window; as written in the plan when the profile lacks
/// it.
[[nodiscard]] QString itemTitle(const UiContext &context, const ItemKey &item,
                                const QString &written);

} // namespace landgang::ui
