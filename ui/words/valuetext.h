// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/field.h"
#include "core/changelog/value.h"
#include "core/domain/releaseplan.h"
#include "ui/words/uicontext.h"

#include <QString>

namespace landgang::ui {

/// What a field asks, lower case as inside a sentence: "release date", "responsibility".
[[nodiscard]] QString fieldText(changelog::Field field);

/// What was answered, as a piece of a sentence: "done: lease signed 12 May", "Nav Moss has taken
/// responsibility", "Tuesday 1 December 2026, decided". Names offices by what their cards say. A
/// value of a form this version does not know says so.
[[nodiscard]] QString valueText(const UiContext &context, changelog::Field field,
                                const changelog::Value &value);

/// The same for values that a page has decoded already.
[[nodiscard]] QString valueText(const UiContext &context, const ReleaseDate &release);
[[nodiscard]] QString valueText(const UiContext &context, const Responsibility &responsibility);
[[nodiscard]] QString valueText(const ItemState &state);

} // namespace landgang::ui
