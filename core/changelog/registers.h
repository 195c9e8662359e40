// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/change.h"

#include <map>
#include <set>
#include <vector>

namespace landgang::changelog {

/// A field of an entity: what a statement is about.
struct RegisterKey {
    EntityId entity;
    Field field;

    auto operator<=>(const RegisterKey &) const = default;
};

/// A value that stands.
struct LiveValue {
    StatementId id;
    Value value;

    bool operator==(const LiveValue &) const = default;
};

/// One field with all that stands in it: the values of counted statements minus those that a
/// counted statement *of the same field* supersedes. Applying is commutative and idempotent; a
/// statement that is superseded before it arrives never becomes live.
class Register
{
public:
    Register() = default;
    Register(std::vector<LiveValue> live, std::set<StatementId> superseded);

    void apply(const StatementId &id, const SetOp &op);

    /// Ordered by statement id.
    [[nodiscard]] const std::vector<LiveValue> &live() const { return m_live; }
    /// Everything a counted statement has replaced, arrived or not.
    [[nodiscard]] const std::set<StatementId> &superseded() const { return m_superseded; }

    bool operator==(const Register &) const = default;

private:
    std::vector<LiveValue> m_live;
    std::set<StatementId> m_superseded;
};

/// All fields of one stream.
using Registers = std::map<RegisterKey, Register>;

/// The state of a stream: access, which changes count, live values – in that order, and nothing
/// else.
[[nodiscard]] Registers registersOf(const std::vector<const Change *> &counted);

} // namespace landgang::changelog
