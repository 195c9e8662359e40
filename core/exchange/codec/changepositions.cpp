// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/codec/changepositions.h"

#include <algorithm>

namespace landgang::exchange {
namespace {

using changelog::Change;

/// Whether each change names the one before it. Ids are digests: none can come up twice in that.
bool isOneChain(const std::vector<Change> &changes)
{
    return std::adjacent_find(changes.begin(), changes.end(),
                              [](const Change &before, const Change &after) {
                                  return after.header().previous != before.id();
                              })
        == changes.end();
}

} // namespace

ChangePositions::ChangePositions(const std::vector<Change> &changes)
    : m_changes(changes)
    , m_isOneChain(isOneChain(changes))
{
    if (m_isOneChain) {
        return;
    }
    m_positions.reserve(changes.size());
    for (size_t i = 0; i < changes.size(); ++i) {
        m_areDistinct = m_positions.emplace(changes[i].id(), i).second && m_areDistinct;
    }
}

std::optional<size_t> ChangePositions::of(const ChangeId &id) const
{
    if (m_isOneChain) {
        const auto found = std::find_if(m_changes.begin(), m_changes.end(),
                                        [&id](const Change &change) { return change.id() == id; });
        return found == m_changes.end()
            ? std::nullopt
            : std::optional(static_cast<size_t>(found - m_changes.begin()));
    }
    const auto found = m_positions.find(id);
    return found == m_positions.end() ? std::nullopt : std::optional(found->second);
}

std::optional<size_t> ChangePositions::ofPrevious(size_t position) const
{
    if (m_isOneChain) {
        return position == 0 ? std::nullopt : std::optional(position - 1);
    }
    const std::optional<ChangeId> &previous = m_changes[position].header().previous;
    return previous ? of(*previous) : std::nullopt;
}

} // namespace landgang::exchange
