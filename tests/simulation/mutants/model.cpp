// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/simulation/mutants/model.h"

#include <algorithm>

namespace landgang::simulation {
namespace {

using namespace Qt::StringLiterals;
using changelog::AuthoredChange;
using changelog::Change;
using changelog::Field;
using changelog::GrantOp;
using changelog::RegisterKey;
using changelog::SetOp;
using changelog::StreamState;
using changelog::WithdrawOp;

constexpr size_t kOffices = 3;
constexpr size_t kPcsPerOffice = 3;
constexpr int kSteps = 60;
constexpr int kLossPercent = 30;
constexpr int kMostRounds = 12;

const RegisterKey kQuestion{testing::filled<EntityId>('e'), Field::Need};

/// The withdrawals of an office that are in a holding, and the grants, straight from the ops: what
/// must hold, without any of the program's own reasoning.
bool isOpenByDefinition(const Holding &holding, const OfficeId &office)
{
    std::set<StatementId> withdrawals;
    std::vector<GrantOp> grants;
    for (const AuthoredChange &authored : holding.changes) {
        for (size_t i = 0; i < authored.change->ops().size(); ++i) {
            const changelog::Op &op = authored.change->ops()[i];
            const auto *withdraw = std::get_if<WithdrawOp>(&op);
            const auto *grant = std::get_if<GrantOp>(&op);
            if (withdraw != nullptr && withdraw->office == office) {
                withdrawals.insert(authored.change->statement(i));
            } else if (grant != nullptr && grant->office == office) {
                grants.push_back(*grant);
            }
        }
    }
    return std::any_of(grants.begin(), grants.end(), [&withdrawals](const GrantOp &grant) {
        const std::set<StatementId> seen(grant.after.begin(), grant.after.end());
        return std::includes(seen.begin(), seen.end(), withdrawals.begin(), withdrawals.end());
    });
}

} // namespace

Model::Model(Rules rules, quint32 seed)
    : m_rules(std::move(rules))
    , m_random(seed)
{
    for (size_t i = 0; i < kOffices * kPcsPerOffice; ++i) {
        const QDateTime start = testing::testStart().addSecs(below(4 * 24 * 3600));
        m_pcs.push_back({i / kPcsPerOffice,
                         testing::Chain(modelStream(), static_cast<char>('a' + i), start),
                         {},
                         {},
                         {}});
    }
    m_everLetIn.insert(officeId(0));
}

OfficeId Model::officeId(size_t office)
{
    return testing::filled<OfficeId>(static_cast<char>('A' + office));
}

std::set<ChangeId> Model::held(const Pc &pc)
{
    std::set<ChangeId> ids;
    for (const AuthoredChange &authored : pc.holding.changes) {
        ids.insert(authored.change->id());
    }
    return ids;
}

QString Model::run()
{
    for (int i = 0; i < kSteps && m_problem.isEmpty(); ++i) {
        step();
        checkScope();
    }
    heal();
    checkScope();
    checkHealed();
    return m_problem;
}

void Model::fail(const QString &what)
{
    m_problem = m_problem.isEmpty() ? what : m_problem;
}

void Model::step()
{
    const auto index = static_cast<size_t>(below(static_cast<int>(m_pcs.size())));
    switch (below(8)) {
    case 0: restore(index); break;
    case 1:
    case 2: decide(m_pcs[static_cast<size_t>(below(static_cast<int>(kPcsPerOffice)))]); break;
    case 3:
    case 4: answer(m_pcs[index]); break;
    default: send(index, static_cast<size_t>(below(kOffices)), kLossPercent);
    }
}

void Model::write(Pc &pc, changelog::Op op)
{
    const std::set<ChangeId> seen = held(pc);
    m_written.push_back(pc.chain.write({std::move(op)}));
    pc.holding.changes.push_back({&m_written.back(), officeId(pc.office)});
    pc.holding.seen.emplace(m_written.back().id(), seen);
}

void Model::answer(Pc &pc)
{
    const StreamState state = StreamState::of(modelStream(), pc.holding.changes);
    if (!state.access.mayWrite(officeId(pc.office))
        || (pc.office != 0 && pc.holding.changes.empty())) {
        return;
    }
    std::vector<StatementId> onScreen;
    if (const auto field = state.registers.find(kQuestion); field != state.registers.end()) {
        for (const changelog::LiveValue &value : m_rules.shows(pc.holding, field->second)) {
            onScreen.push_back(value.id);
        }
    }
    write(pc, SetOp{kQuestion.entity, kQuestion.field, {{QString::number(below(1000))}}, onScreen});
}

void Model::decide(Pc &pc)
{
    const size_t other = 1 + static_cast<size_t>(below(kOffices - 1));
    const OfficeId office = officeId(other);
    const auto access = changelog::Access::of(modelStream(), pc.holding.changes);
    if (below(2) == 0) {
        write(pc, WithdrawOp{office, {}});
        return;
    }
    write(pc,
          GrantOp{office, changelog::Right::Write, u"plan"_s, u"skjema"_s,
                  testing::testStart().date().addDays(-1), std::nullopt,
                  access.withdrawals(office)});
    m_everLetIn.insert(office);
}

void Model::restore(size_t pc)
{
    const auto copy = m_copies.find(pc);
    if (copy == m_copies.end() || below(2) == 0) {
        m_copies.insert_or_assign(pc, m_pcs[pc]);
    } else {
        m_pcs[pc] = copy->second;
    }
}

bool Model::send(size_t from, size_t office, int lossPercent)
{
    Pc &sender = m_pcs[from];
    const bool isOwn = sender.office == office;
    if (!isOwn && office != 0 && !m_rules.maySee(sender.holding, officeId(office))) {
        return false;
    }
    Receiver receiver{{}, sender.sent[office]};
    for (const auto &[pc, have] : sender.haves) {
        if (m_pcs[pc].office == office) {
            receiver.stores.push_back(have);
        }
    }
    std::vector<AuthoredChange> carried;
    for (const AuthoredChange &authored : sender.holding.changes) {
        if (m_rules.lacks(receiver, authored.change->id())) {
            carried.push_back(authored);
            sender.sent[office].insert(authored.change->id());
        }
    }
    for (size_t pc = 0; pc < m_pcs.size(); ++pc) {
        if (m_pcs[pc].office == office && pc != from && below(100) >= lossPercent) {
            receive(from, m_pcs[pc], carried);
        }
    }
    return !carried.empty();
}

void Model::receive(size_t from, Pc &to, const std::vector<AuthoredChange> &changes)
{
    std::set<ChangeId> known = held(to);
    for (const AuthoredChange &authored : changes) {
        const std::optional<ChangeId> &previous = authored.change->header().previous;
        const ChangeId id = authored.change->id();
        if (known.contains(id) || (previous && !known.contains(*previous))
            || !m_rules.keeps(to.holding, *authored.change)) {
            continue;
        }
        known.insert(id);
        to.holding.changes.push_back(authored);
        to.holding.seen.emplace(id, m_pcs[from].holding.seen.at(id));
    }
    to.haves.insert_or_assign(from, held(m_pcs[from]));
}

void Model::heal()
{
    for (int round = 0; round < kMostRounds; ++round) {
        for (size_t from = 0; from < m_pcs.size(); ++from) {
            for (size_t office = 0; office < kOffices; ++office) {
                send(from, office, 0);
            }
        }
    }
}

/// Nobody holds anything who was never let in.
void Model::checkScope()
{
    for (const Pc &pc : m_pcs) {
        if (!pc.holding.changes.empty() && !m_everLetIn.contains(officeId(pc.office))) {
            fail(u"an office holds what was never opened to it"_s);
        }
    }
}

void Model::checkHealed()
{
    const Pc &owner = m_pcs.front();
    const std::set<ChangeId> all = held(owner);
    for (const Pc &pc : m_pcs) {
        const OfficeId office = officeId(pc.office);
        const bool isOpen = pc.office == 0 || isOpenByDefinition(owner.holding, office);
        if (pc.office != 0 && m_rules.maySee(owner.holding, office) != isOpen) {
            fail(u"who may see the stream is not what was decided"_s);
        }
        const std::set<ChangeId> theirs = held(pc);
        if (isOpen && theirs != all) {
            fail(u"a PC that may see all of it does not hold the same"_s);
        }
        if (!std::includes(all.begin(), all.end(), theirs.begin(), theirs.end())) {
            fail(u"the owner never got what somebody wrote"_s);
        }
    }
    const StreamState state = StreamState::of(modelStream(), owner.holding.changes);
    const auto field = state.registers.find(kQuestion);
    if (field != state.registers.end()
        && m_rules.shows(owner.holding, field->second) != field->second.live()) {
        fail(u"an answer that nobody replaced is not shown"_s);
    }
}

} // namespace landgang::simulation
