// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/records.h"

namespace landgang::store {

std::vector<changelog::AuthoredChange> authored(const std::vector<StoredChange> &stored)
{
    std::vector<changelog::AuthoredChange> changes;
    changes.reserve(stored.size());
    for (const StoredChange &change : stored) {
        changes.push_back({&change.change, change.office});
    }
    return changes;
}

} // namespace landgang::store
