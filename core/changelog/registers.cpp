// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/registers.h"

#include <algorithm>

namespace landgang::changelog {
namespace {

bool before(const LiveValue &live, const StatementId &id)
{
    return live.id < id;
}

} // namespace

Register::Register(std::vector<LiveValue> live, std::set<StatementId> superseded)
    : m_live(std::move(live))
    , m_superseded(std::move(superseded))
{
    std::sort(m_live.begin(), m_live.end(),
              [](const LiveValue &a, const LiveValue &b) { return a.id < b.id; });
}

void Register::apply(const StatementId &id, const SetOp &op)
{
    for (const StatementId &old : op.supersedes) {
        m_superseded.insert(old);
        std::erase_if(m_live, [&old](const LiveValue &live) { return live.id == old; });
    }
    if (m_superseded.contains(id)) {
        return;
    }
    const auto place = std::lower_bound(m_live.begin(), m_live.end(), id, before);
    if (place == m_live.end() || place->id != id) {
        m_live.insert(place, {id, op.value});
    }
}

Registers registersOf(const std::vector<const Change *> &counted)
{
    Registers registers;
    for (const Change *change : counted) {
        for (size_t i = 0; i < change->ops().size(); ++i) {
            if (const auto *set = std::get_if<SetOp>(&change->ops()[i])) {
                registers[{set->entity, set->field}].apply(change->statement(i), *set);
            }
        }
    }
    return registers;
}

} // namespace landgang::changelog
