// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/releaseplan.h"
#include "ui/lists/celltext.h"
#include "ui/words/uicontext.h"

namespace landgang::ui {

/// Whom a row is about, and how long it is to the release; loud while little time is left or no
/// date is known.
[[nodiscard]] CellText personCell(const UiContext &context, const PersonName &person,
                                  std::optional<QDate> release);

} // namespace landgang::ui
