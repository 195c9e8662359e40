// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/merge/streamstate.h"
#include "tests/support/changes.h"

#include <algorithm>
#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace landgang::testing {

/// One stream in which several PCs of several offices write, for tests of merging. Offices and PCs
/// are letters.
class StreamScene
{
public:
    explicit StreamScene(changelog::Stream stream)
        : m_stream(std::move(stream))
    {
    }

    /// A change by PC `device` of office `office`, after its last one.
    const changelog::Change &write(char office, char device, std::vector<changelog::Op> ops)
    {
        const auto chain = m_chains.try_emplace(device, m_stream, device, testStart()).first;
        m_changes.push_back(chain->second.write(std::move(ops)));
        m_offices.push_back(filled<OfficeId>(office));
        return m_changes.back();
    }

    /// A copy of what PC `device` has in mind, and its return: a restored backup.
    [[nodiscard]] std::optional<Chain> backup(char device) const
    {
        const auto chain = m_chains.find(device);
        return chain == m_chains.end() ? std::nullopt : std::optional(chain->second);
    }
    void restore(char device, const Chain &backup) { m_chains.insert_or_assign(device, backup); }

    [[nodiscard]] const changelog::Stream &stream() const { return m_stream; }

    /// Everything written, in the order it was.
    [[nodiscard]] std::vector<changelog::AuthoredChange> changes() const
    {
        std::vector<changelog::AuthoredChange> all;
        for (size_t i = 0; i < m_changes.size(); ++i) {
            all.push_back({&m_changes[i], m_offices[i]});
        }
        return all;
    }

    [[nodiscard]] changelog::StreamState state() const
    {
        return changelog::StreamState::of(m_stream, changes());
    }

    [[nodiscard]] changelog::Access access() const { return state().access; }

    /// Whether the state is the same however the changes arrive: forwards, backwards, from each
    /// place on, and twice.
    [[nodiscard]] bool isSameInAnyOrder() const
    {
        const changelog::StreamState expected = state();
        std::vector<changelog::AuthoredChange> order = changes();
        const auto same = [&] { return changelog::StreamState::of(m_stream, order) == expected; };
        for (size_t turn = 0; turn < order.size(); ++turn) {
            std::rotate(order.begin(), order.begin() + 1, order.end());
            if (!same()) {
                return false;
            }
        }
        std::reverse(order.begin(), order.end());
        const bool backwards = same();
        const std::vector<changelog::AuthoredChange> once = order;
        order.insert(order.end(), once.begin(), once.end());
        return backwards && same();
    }

private:
    changelog::Stream m_stream;
    std::map<char, Chain> m_chains;
    std::deque<changelog::Change> m_changes;
    std::vector<OfficeId> m_offices;
};

} // namespace landgang::testing
