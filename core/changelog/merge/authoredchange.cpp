// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/merge/authoredchange.h"

#include <algorithm>
#include <map>

namespace landgang::changelog {

std::vector<AuthoredChange> asSet(const std::vector<AuthoredChange> &changes)
{
    std::vector<AuthoredChange> ordered = changes;
    const auto id = [](const AuthoredChange &authored) { return authored.change->id(); };
    std::ranges::sort(ordered, {}, id);
    const auto repeated = std::ranges::unique(ordered, {}, id);
    ordered.erase(repeated.begin(), repeated.end());
    return ordered;
}

std::set<ChangeId> behind(const std::set<ChangeId> &heads,
                          const std::vector<AuthoredChange> &changes)
{
    std::map<ChangeId, const Change *> byId;
    for (const AuthoredChange &authored : changes) {
        byId.emplace(authored.change->id(), authored.change);
    }
    std::set<ChangeId> found;
    for (const ChangeId &head : heads) {
        auto next = byId.find(head);
        while (next != byId.end() && found.insert(next->first).second) {
            const std::optional<ChangeId> &previous = next->second->header().previous;
            next = previous ? byId.find(*previous) : byId.end();
        }
    }
    return found;
}

} // namespace landgang::changelog
