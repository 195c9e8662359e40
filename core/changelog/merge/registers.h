// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/op.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace landgang::changelog {

/// A field of an entity: what a statement is about.
struct RegisterKey {
    EntityId entity;
    Field field;

    auto operator<=>(const RegisterKey &) const = default;
};

/// The field an op writes; nothing when it writes none.
[[nodiscard]] std::optional<RegisterKey> registerOf(const Op &op);

/// What an op replaces or takes out; none for others than set and remove.
[[nodiscard]] const std::vector<StatementId> &superseded(const Op &op);

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

    /// Takes in an op that writes this field.
    void take(const StatementId &id, const Op &op);
    /// The same, where only `replaced` of what the op names does give way to it.
    void take(const StatementId &id, const Op &op, const std::vector<StatementId> &replaced);
    /// Somebody replaces or takes out what stood.
    void supersede(const std::vector<StatementId> &ids);

    /// Ordered by statement id.
    [[nodiscard]] const std::vector<LiveValue> &live() const { return m_live; }
    /// Everything a counted statement has replaced, arrived or not.
    [[nodiscard]] const std::set<StatementId> &superseded() const { return m_superseded; }
    /// The one value that stands, or nullptr when there is none or several different ones.
    [[nodiscard]] const Value *agreed() const;

    bool operator==(const Register &) const = default;

private:
    void state(const StatementId &id, const Value &value);

    std::vector<LiveValue> m_live;
    std::set<StatementId> m_superseded;
};

/// All fields of one stream.
using Registers = std::map<RegisterKey, Register>;

} // namespace landgang::changelog
