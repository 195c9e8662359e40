// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/profile/profile.h"

namespace landgang {

/// An item that nobody would do, because no contact person has any of its functions.
struct UnfilledItem {
    ItemKey item;
    std::vector<FunctionKey> functions; ///< What somebody must be given to mend it.

    bool operator==(const UnfilledItem &) const = default;
};

/// `filled` are the functions that somebody in a known office has, or that the person fills.
[[nodiscard]] std::vector<UnfilledItem> unfilledItems(const std::vector<ItemDefinition> &items,
                                                      const std::vector<FunctionKey> &filled);

} // namespace landgang
