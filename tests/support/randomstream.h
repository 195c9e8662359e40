// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/fieldvalues.h"
#include "tests/support/streamscene.h"

#include <QRandomGenerator>

namespace landgang::testing {

/// A stream in which three offices with two PCs each do everything that can be done, right and
/// wrong: answer, choose, open, close, hand over, strike off, erase, and write on from a backup.
/// The same seed gives the same stream.
class RandomStream
{
public:
    RandomStream(quint32 seed, int changes)
        : m_random(seed)
        , m_scene(changelog::Stream::area(filled<OfficeId>('A'), filled<CaseId>('c'),
                                          *AreaKey::fromString(u"housing"),
                                          filled<changelog::Stream::Nonce>('n')))
    {
        write({changelog::CreateOp{kArea, QStringLiteral("area"), {}},
               changelog::CreateOp{kItem, QStringLiteral("item"), kArea}});
        for (int i = 1; i < changes; ++i) {
            step();
        }
    }

    [[nodiscard]] const StreamScene &scene() const { return m_scene; }

    /// The office of a PC: 'a' and 'b' are A's, 'c' and 'd' B's, 'e' and 'f' C's.
    [[nodiscard]] static char officeOf(char device)
    {
        return static_cast<char>('A' + (device - 'a') / 2);
    }

private:
    static inline const EntityId kArea = filled<EntityId>('a');
    static inline const EntityId kItem = filled<EntityId>('i');

    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    char device() { return static_cast<char>('a' + below(6)); }
    OfficeId office() { return filled<OfficeId>(static_cast<char>('A' + below(3))); }

    /// Some of what was written so far, most often the latest.
    template<typename T>
    std::vector<T> some(const std::vector<T> &from, int most)
    {
        std::vector<T> chosen;
        for (int i = below(most + 1); i > 0 && !from.empty(); --i) {
            const int size = static_cast<int>(from.size());
            chosen.push_back(from[static_cast<size_t>(size - 1 - below(std::min(size, 6)))]);
        }
        return chosen;
    }

    void write(std::vector<changelog::Op> ops, char device = 'a')
    {
        const changelog::Change &change = m_scene.write(officeOf(device), device, std::move(ops));
        m_changes.push_back(change.id());
        for (size_t i = 0; i < change.ops().size(); ++i) {
            m_statements.push_back(change.statement(i));
            if (std::holds_alternative<changelog::HandOverOp>(change.ops()[i])) {
                m_handOvers.push_back(change.statement(i));
            }
        }
    }

    changelog::Op answer()
    {
        const changelog::Value text{{QString::number(below(3))}};
        const changelog::Field field = below(2) == 0 ? changelog::Field::ItemState
                                                     : changelog::Field::Need;
        switch (below(4)) {
        case 0: return changelog::AddOp{kItem, field, text};
        case 1: return changelog::RemoveOp{kItem, field, some(m_statements, 2)};
        case 2:
            return changelog::SetOp{
                kArea, changelog::Field::Responsibility,
                changelog::toValue(Responsibility{ResponsibilityState::Accepted, office(), {}}),
                some(m_statements, 3)};
        default: return changelog::SetOp{kItem, field, text, some(m_statements, 3)};
        }
    }

    changelog::Op access()
    {
        switch (below(5)) {
        case 0: return changelog::WithdrawOp{office(), some(m_changes, 3)};
        case 1: {
            const std::vector<StatementId> by = some(m_handOvers, 1);
            return changelog::HandOverOp{office(),
                                         by.empty() ? std::nullopt : std::optional(by.front()),
                                         some(m_statements, 3), some(m_statements, 2)};
        }
        case 2: return changelog::CloseOp{filled<DeviceId>(device()), some(m_changes, 3)};
        case 3: return changelog::EraseOp{some(m_changes, 2), some(m_statements, 2)};
        default:
            return changelog::GrantOp{office(), changelog::Right::Write, {}, {}, QDate(2026, 3, 1),
                                      {},       some(m_statements, 4)};
        }
    }

    void step()
    {
        const char author = device();
        if (below(12) == 0) {
            if (const auto chain = m_scene.backup(author)) {
                m_backups.insert_or_assign(author, *chain);
            }
        } else if (below(12) == 0 && m_backups.contains(author)) {
            m_scene.restore(author, m_backups.at(author));
        }
        write({below(3) == 0 ? access() : answer()}, author);
    }

    QRandomGenerator m_random;
    StreamScene m_scene;
    std::map<char, Chain> m_backups;
    std::vector<ChangeId> m_changes;
    std::vector<StatementId> m_statements;
    std::vector<StatementId> m_handOvers;
};

} // namespace landgang::testing
