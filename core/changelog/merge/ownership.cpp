// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/merge/ownership.h"

#include <algorithm>
#include <deque>
#include <map>

namespace landgang::changelog {

Ownership::Ownership(const OfficeId &first, const std::vector<HandOver> &handOvers)
    : m_first(first)
{
    std::multimap<std::optional<StatementId>, const HandOver *> byPrevious;
    for (const HandOver &handOver : handOvers) {
        byPrevious.emplace(handOver.op.by, &handOver);
    }
    // Nothing can lead back to itself: a hand-over names the one before by its digest.
    std::deque<std::optional<size_t>> open{std::nullopt};
    while (!open.empty()) {
        const std::optional<size_t> step = open.front();
        open.pop_front();
        m_ever.insert(holder(step));
        bool isEnd = true;
        const auto [begin, end] =
            byPrevious.equal_range(step ? std::optional(m_steps[*step].handOver.id) : std::nullopt);
        for (auto next = begin; next != end; ++next) {
            if (next->second->giver == holder(step)) {
                m_steps.push_back({*next->second, step});
                open.emplace_back(m_steps.size() - 1);
                isEnd = false;
            }
        }
        if (isEnd) {
            m_ends.push_back(step);
            m_present.insert(holder(step));
        }
    }
}

const OfficeId &Ownership::holder(std::optional<size_t> index) const
{
    return index ? m_steps[*index].handOver.op.to : m_first;
}

std::vector<StatementId> Ownership::heldBy() const
{
    std::vector<StatementId> ids;
    for (const std::optional<size_t> &end : m_ends) {
        if (end) {
            ids.push_back(m_steps[*end].handOver.id);
        }
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::vector<std::optional<StatementId>> Ownership::holdings(const OfficeId &office) const
{
    std::vector<std::optional<StatementId>> found;
    for (const std::optional<size_t> &end : m_ends) {
        if (holder(end) == office) {
            found.push_back(end ? std::optional(m_steps[*end].handOver.id) : std::nullopt);
        }
    }
    return found;
}

bool Ownership::isKept(const StatementId &grant, const OfficeId &office) const
{
    return std::any_of(m_ends.begin(), m_ends.end(), [&](std::optional<size_t> step) {
        while (holder(step) != office) {
            if (!step) {
                return false;
            }
            const std::vector<StatementId> &kept = m_steps[*step].handOver.op.keeps;
            if (std::find(kept.begin(), kept.end(), grant) == kept.end()) {
                return false;
            }
            step = m_steps[*step].previous;
        }
        return true;
    });
}

std::vector<HandOverOp> Ownership::givenBy(const OfficeId &office) const
{
    std::vector<HandOverOp> given;
    for (const Step &step : m_steps) {
        if (step.handOver.giver == office) {
            given.push_back(step.handOver.op);
        }
    }
    return given;
}

} // namespace landgang::changelog
