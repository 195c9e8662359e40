// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/merge/access.h"
#include "core/changelog/merge/counting.h"
#include "core/changelog/merge/registers.h"

#include <set>
#include <tuple>
#include <vector>

namespace landgang::changelog {

/// What an entity is and what it belongs to.
struct EntityFact {
    EntityId entity;
    QString type;
    std::optional<EntityId> parent;

    bool operator==(const EntityFact &) const = default;
    bool operator<(const EntityFact &other) const
    {
        return std::tie(entity, type, parent) < std::tie(other.entity, other.type, other.parent);
    }
};

/// Everything that a stream says: access, then which changes count, then the values that stand –
/// in that order, and nothing else. A pure function of the set of changes: who received them in
/// which order, when, by how many ways and how often makes no difference.
struct StreamState {
    Access access;
    Counting counting;
    Registers registers;
    std::set<EntityFact> entities;
    std::map<StatementId, NoteOp> notes;
    std::map<StatementId, AttachOp> documents;
    /// Entities that a critical op of a later version speaks of: nobody here may edit them.
    std::set<EntityId> locked;

    [[nodiscard]] static StreamState of(const Stream &stream,
                                        const std::vector<AuthoredChange> &given);

    bool operator==(const StreamState &) const = default;
};

} // namespace landgang::changelog
