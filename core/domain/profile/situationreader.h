// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/profile/itemreader.h"
#include "core/domain/profile/situation.h"

namespace landgang {

/// One situation; nothing when it cannot be named. `situations` are the names it may be based on;
/// `names.items` holds the items of the profile and those that situations add.
[[nodiscard]] std::optional<Situation> readSituation(
    JsonObjectReader situation, const KnownNames &situations, const ItemNames &names,
    const std::vector<FunctionDefinition> &functions);

} // namespace landgang
