// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/rules/coordinator.h"

namespace landgang {

using namespace Qt::StringLiterals;

std::optional<Coordinator> Baton::holder() const
{
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
        if (entry->step == BatonStep::Taken) {
            return entry->who;
        }
    }
    return std::nullopt;
}

std::optional<Coordinator> Baton::offeredTo() const
{
    if (m_entries.empty() || m_entries.back().step != BatonStep::Offered) {
        return std::nullopt;
    }
    return m_entries.back().who;
}

Result<> Baton::offer(const Coordinator &from, const Coordinator &to, QDate on)
{
    if (holder() != from) {
        return Error{ErrorCode::NotPermitted,
                     u"Only the coordinator can hand the plan over. Ask the coordinator to."_s};
    }
    if (to == from || offeredTo()) {
        return Error{ErrorCode::AlreadyExists,
                     u"The plan is offered already. Wait for the answer or ask for it."_s};
    }
    m_entries.push_back({BatonStep::Offered, to, on});
    return {};
}

Result<> Baton::take(const Coordinator &by, QDate on)
{
    const bool free = !holder();
    if (!free && offeredTo() != by) {
        return Error{
            ErrorCode::NotPermitted,
            u"Somebody else coordinates the plan and has not offered it. Ask for it first."_s};
    }
    m_entries.push_back({BatonStep::Taken, by, on});
    return {};
}

Result<> Baton::giveBack(const Coordinator &by, QDate on)
{
    if (offeredTo() != by) {
        return Error{ErrorCode::NotPermitted, u"Nothing was offered, so nothing is declined."_s};
    }
    m_entries.push_back({BatonStep::Returned, by, on});
    return {};
}

} // namespace landgang
