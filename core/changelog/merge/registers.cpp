// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/merge/registers.h"

#include <algorithm>

namespace landgang::changelog {
namespace {

bool before(const LiveValue &live, const StatementId &id)
{
    return live.id < id;
}

} // namespace

std::optional<RegisterKey> registerOf(const Op &op)
{
    if (const auto *set = std::get_if<SetOp>(&op)) {
        return RegisterKey{set->entity, set->field};
    }
    if (const auto *add = std::get_if<AddOp>(&op)) {
        return RegisterKey{add->entity, add->field};
    }
    if (const auto *remove = std::get_if<RemoveOp>(&op)) {
        return RegisterKey{remove->entity, remove->field};
    }
    return std::nullopt;
}

const std::vector<StatementId> &superseded(const Op &op)
{
    static const std::vector<StatementId> kNone;
    if (const auto *set = std::get_if<SetOp>(&op)) {
        return set->supersedes;
    }
    const auto *remove = std::get_if<RemoveOp>(&op);
    return remove ? remove->supersedes : kNone;
}

Register::Register(std::vector<LiveValue> live, std::set<StatementId> superseded)
    : m_live(std::move(live))
    , m_superseded(std::move(superseded))
{
    std::sort(m_live.begin(), m_live.end(),
              [](const LiveValue &a, const LiveValue &b) { return a.id < b.id; });
}

void Register::take(const StatementId &id, const Op &op)
{
    take(id, op, changelog::superseded(op));
}

void Register::take(const StatementId &id, const Op &op, const std::vector<StatementId> &replaced)
{
    supersede(replaced);
    if (const auto *set = std::get_if<SetOp>(&op)) {
        state(id, set->value);
    } else if (const auto *add = std::get_if<AddOp>(&op)) {
        state(id, add->value);
    }
}

void Register::state(const StatementId &id, const Value &value)
{
    if (m_superseded.contains(id)) {
        return;
    }
    const auto place = std::lower_bound(m_live.begin(), m_live.end(), id, before);
    if (place == m_live.end() || place->id != id) {
        m_live.insert(place, {id, value});
    }
}

void Register::supersede(const std::vector<StatementId> &ids)
{
    for (const StatementId &old : ids) {
        m_superseded.insert(old);
        const auto place = std::lower_bound(m_live.begin(), m_live.end(), old, before);
        if (place != m_live.end() && place->id == old) {
            m_live.erase(place);
        }
    }
}

const Value *Register::agreed() const
{
    const bool differs = std::any_of(m_live.begin(), m_live.end(), [this](const LiveValue &live) {
        return live.value != m_live.front().value;
    });
    return m_live.empty() || differs ? nullptr : &m_live.front().value;
}

} // namespace landgang::changelog
