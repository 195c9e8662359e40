// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/merge/streamstate.h"

#include "core/changelog/merge/confirmation.h"

namespace landgang::changelog {
namespace {

/// Takes counted ops into a state. What the responsible office has confirmed is judged by who is
/// responsible, so those fields come after all others.
class Reduction
{
public:
    Reduction(StreamState &state, const std::vector<AuthoredChange> &changes)
        : m_state(state)
    {
        for (const AuthoredChange &authored : changes) {
            m_offices.emplace(authored.change->id(), authored.office);
        }
    }

    void run(const std::vector<AuthoredChange> &changes)
    {
        for (const AuthoredChange &authored : changes) {
            if (m_state.counting.counted.contains(authored.change->id())) {
                takeChange(authored);
            }
        }
        for (const Late &late : m_late) {
            m_state.registers[late.key].take(late.id, *late.op,
                                             effective(superseded(*late.op), late.office,
                                                       responsible(late.key.entity), officeOf()));
        }
        const std::vector<StatementId> gone(m_state.counting.superseded.begin(),
                                            m_state.counting.superseded.end());
        for (auto &[key, field] : m_state.registers) {
            field.supersede(gone);
        }
    }

private:
    /// A statement about a field that can be confirmed.
    struct Late {
        RegisterKey key;
        StatementId id;
        const Op *op;
        OfficeId office;
    };

    void takeChange(const AuthoredChange &authored)
    {
        for (size_t i = 0; i < authored.change->ops().size(); ++i) {
            const Op &op = authored.change->ops()[i];
            const StatementId id = authored.change->statement(i);
            const std::optional<RegisterKey> key = registerOf(op);
            if (key && isConfirmable(key->field)) {
                m_late.push_back({*key, id, &op, authored.office});
            } else if (key) {
                m_state.registers[*key].take(id, op);
            } else {
                takeOther(id, op);
            }
        }
    }

    void takeOther(const StatementId &id, const Op &op)
    {
        if (const auto *create = std::get_if<CreateOp>(&op)) {
            m_state.entities.insert({create->entity, create->type, create->parent});
        } else if (const auto *note = std::get_if<NoteOp>(&op)) {
            m_state.notes.emplace(id, *note);
        } else if (const auto *attach = std::get_if<AttachOp>(&op)) {
            m_state.documents.emplace(id, *attach);
        } else if (const auto *unknown = std::get_if<UnknownOp>(&op)) {
            if (const auto entity = unknown->entity(); entity && unknown->isCritical()) {
                m_state.locked.insert(*entity);
            }
        }
    }

    [[nodiscard]] OfficeOf officeOf() const
    {
        return [this](const ChangeId &id) {
            const auto found = m_offices.find(id);
            return found == m_offices.end() ? std::nullopt : std::optional(found->second);
        };
    }

    /// Who answers for an entity: by its own answer, else by that of what it belongs to.
    [[nodiscard]] std::optional<OfficeId> responsible(const EntityId &entity) const
    {
        if (const Register *own = responsibilityOf(entity)) {
            return responsibleOffice(*own, officeOf());
        }
        const auto fact = m_state.entities.lower_bound({entity, {}, {}});
        const bool hasParent = fact != m_state.entities.end() && fact->entity == entity
            && fact->parent;
        const Register *its = hasParent ? responsibilityOf(*fact->parent) : nullptr;
        return its ? responsibleOffice(*its, officeOf()) : std::nullopt;
    }

    [[nodiscard]] const Register *responsibilityOf(const EntityId &entity) const
    {
        const auto found = m_state.registers.find({entity, Field::Responsibility});
        return found == m_state.registers.end() || found->second.live().empty() ? nullptr
                                                                                : &found->second;
    }

    StreamState &m_state;
    std::map<ChangeId, OfficeId> m_offices;
    std::vector<Late> m_late;
};

} // namespace

StreamState StreamState::of(const Stream &stream, const std::vector<AuthoredChange> &given)
{
    const std::vector<AuthoredChange> changes = asSet(given);
    StreamState state{.access = Access::of(stream, changes)};
    state.counting = countChanges(state.access, changes);
    Reduction(state, changes).run(changes);
    return state;
}

} // namespace landgang::changelog
