// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/change.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace landgang::exchange {

/// Where in a list each change stands. Mostly a list is one piece of one chain, in order, which
/// tells every position by itself.
class ChangePositions
{
public:
    /// `changes` must outlive this.
    explicit ChangePositions(const std::vector<changelog::Change> &changes);

    /// Nothing when the change is not in the list.
    [[nodiscard]] std::optional<size_t> of(const ChangeId &id) const;
    /// Of the change that the one at `position` follows; nothing when that is not in the list.
    [[nodiscard]] std::optional<size_t> ofPrevious(size_t position) const;
    /// Whether no change is there twice.
    [[nodiscard]] bool areDistinct() const { return m_areDistinct; }

private:
    struct Hash {
        size_t operator()(const ChangeId &id) const { return qHash(id, 0); }
    };

    const std::vector<changelog::Change> &m_changes;
    bool m_isOneChain;
    bool m_areDistinct = true;
    std::unordered_map<ChangeId, size_t, Hash> m_positions; ///< Unless it is one chain.
};

} // namespace landgang::exchange
