// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "tests/simulation/mutants/rules.h"
#include "tests/support/changes.h"

#include <QRandomGenerator>

#include <deque>
#include <optional>

namespace landgang::simulation {

/// Three offices of three PCs each that share one stream, in memory and without keys: what the
/// simulation does with real stores, made so small that wrong rules can be tried by the hundred.
/// Bundles are lost, PCs restored from old copies without a word, clocks wrong.
class Model
{
public:
    Model(Rules rules, quint32 seed);

    /// Empty when all that is demanded held, otherwise what was broken.
    [[nodiscard]] QString run();

private:
    struct Pc {
        size_t office;
        testing::Chain chain;
        Holding holding;
        std::map<size_t, std::set<ChangeId>> haves; ///< Of other PCs, as last heard.
        std::map<size_t, std::set<ChangeId>> sent; ///< To each office.
    };

    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    [[nodiscard]] static OfficeId officeId(size_t office);
    [[nodiscard]] static std::set<ChangeId> held(const Pc &pc);

    void step();
    void write(Pc &pc, changelog::Op op);
    void answer(Pc &pc);
    void decide(Pc &pc);
    void restore(size_t pc);
    /// Whether anything left that not everyone who got it had.
    bool send(size_t from, size_t office, int lossPercent);
    void receive(size_t from, Pc &to, const std::vector<changelog::AuthoredChange> &changes);

    void heal();
    void checkScope();
    void checkHealed();
    void fail(const QString &what);

    Rules m_rules;
    QRandomGenerator m_random;
    std::deque<changelog::Change> m_written;
    std::vector<Pc> m_pcs;
    std::map<size_t, Pc> m_copies;
    std::set<OfficeId> m_everLetIn;
    QString m_problem;
};

} // namespace landgang::simulation
