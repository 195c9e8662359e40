// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/rules/unfilled.h"

#include <algorithm>

namespace landgang {

std::vector<UnfilledItem> unfilledItems(const std::vector<ItemDefinition> &items,
                                        const std::vector<FunctionKey> &filled)
{
    std::vector<UnfilledItem> result;
    for (const ItemDefinition &item : items) {
        const bool isFilled = std::any_of(
            item.functions.begin(), item.functions.end(), [&filled](const FunctionKey &function) {
                return std::find(filled.begin(), filled.end(), function) != filled.end();
            });
        if (!isFilled) {
            result.push_back({item.key, item.functions});
        }
    }
    return result;
}

} // namespace landgang
