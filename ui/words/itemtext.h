// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/profile/profile.h"
#include "core/domain/releaseplan.h"
#include "ui/words/uicontext.h"

namespace landgang::ui {

/// Why an item is due when it is: "90 days before release".
[[nodiscard]] QString ruleText(const DueDate &due);

/// The rule and the legal basis, told apart: "Our deadline: 90 days before release · Right:
/// boligsosialloven § 6". `definition` may be nullptr.
[[nodiscard]] QString deadlineText(const DueDate *due, const ItemDefinition *definition);

/// What must be written before `state` can be recorded, or empty when nothing is missing.
[[nodiscard]] QString missingText(const ItemState &state);

[[nodiscard]] bool isDisputed(const ChecklistItem &item);

/// "Different answers: Nav Moss wrote «done: lease» 9 November, Nordvik fengsel wrote «open» 10
/// November".
[[nodiscard]] QString disputedText(const UiContext &context, const ChecklistItem &item);

} // namespace landgang::ui
