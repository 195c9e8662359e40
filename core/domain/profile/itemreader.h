// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/profile/partreader.h"
#include "core/domain/profile/vocabulary.h"

namespace landgang {

/// What items may name.
struct ItemNames {
    KnownNames areas{QLatin1StringView("areas")};
    KnownNames functions{QLatin1StringView("functions")};
    KnownNames items{QLatin1StringView("items")};
};

/// Anchor with either "offsetDays" or "window".
[[nodiscard]] Timing readTiming(JsonObjectReader &object);

/// The list "legalBasis" of rules, each a text or an object with its days in force.
[[nodiscard]] std::vector<LegalBasis> readLegalBasis(JsonObjectReader &object);

/// One item; nothing when it cannot be named or placed. `functions` have the titles that the
/// item's "responsible" is made of.
[[nodiscard]] std::optional<ItemDefinition> readItem(
    JsonObjectReader item, const ItemNames &names,
    const std::vector<FunctionDefinition> &functions);

} // namespace landgang
