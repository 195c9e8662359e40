// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/merge/access.h"

#include "core/changelog/merge/closeddevices.h"

#include <algorithm>

namespace landgang::changelog {

/// An op of access with who wrote it.
struct Access::Written {
    StatementId id;
    OfficeId office;
    const Op *op;
};

namespace {

std::vector<Ownership::HandOver> handOvers(const std::vector<AuthoredChange> &changes)
{
    std::vector<Ownership::HandOver> found;
    for (const AuthoredChange &authored : changes) {
        for (size_t i = 0; i < authored.change->ops().size(); ++i) {
            if (const auto *op = std::get_if<HandOverOp>(&authored.change->ops()[i])) {
                found.push_back({authored.change->statement(i), authored.office, *op});
            }
        }
    }
    return found;
}

/// A private stream is never given away.
Ownership ownershipOf(const Stream &stream, const std::vector<AuthoredChange> &changes)
{
    return {stream.owner(),
            stream.kind() == StreamKind::Private ? std::vector<Ownership::HandOver>()
                                                 : handOvers(changes)};
}

} // namespace

Access::Access(const Stream &stream, Ownership ownership)
    : m_kind(stream.kind())
    , m_ownership(std::move(ownership))
{
}

Access Access::of(const Stream &stream, const std::vector<AuthoredChange> &given)
{
    const std::vector<AuthoredChange> changes = asSet(given);
    // Who may close a PC depends on who has owned the stream, and a hand-over by a PC that was
    // closed is none. The owners are therefore asked for twice: first with what the PCs' own
    // offices have closed, then with everything.
    const std::vector<AuthoredChange> trusted = withoutCutOff(changes, closedDevices(changes, {}));
    const ClosedDevices closed = closedDevices(changes, ownershipOf(stream, trusted).ever());
    const std::vector<AuthoredChange> counting = withoutCutOff(changes, closed);

    Access access(stream, ownershipOf(stream, counting));
    access.m_closed = closed;
    std::vector<Written> written;
    for (const AuthoredChange &authored : counting) {
        for (size_t i = 0; i < authored.change->ops().size(); ++i) {
            written.push_back(
                {authored.change->statement(i), authored.office, &authored.change->ops()[i]});
        }
    }
    access.takeWithdrawals(written);
    access.takeGrants(written);
    return access;
}

void Access::takeWithdrawals(const std::vector<Written> &written)
{
    for (const Written &statement : written) {
        if (const auto *unknown = std::get_if<UnknownOp>(statement.op)) {
            m_hasUnknownAccess = m_hasUnknownAccess || unknown->isAccess();
        }
        const auto *withdraw = std::get_if<WithdrawOp>(statement.op);
        if (withdraw != nullptr && m_ownership.ever().contains(statement.office)) {
            m_withdrawals[withdraw->office].insert(statement.id);
            m_keptHeads[withdraw->office].insert(withdraw->heads.begin(), withdraw->heads.end());
            m_named.insert(withdraw->office);
        }
    }
}

void Access::takeGrants(const std::vector<Written> &written)
{
    for (const Written &statement : written) {
        const auto *grant = std::get_if<GrantOp>(statement.op);
        if (grant == nullptr || !m_ownership.ever().contains(statement.office)) {
            continue;
        }
        m_named.insert(grant->office);
        if (m_ownership.isKept(statement.id, statement.office)
            && namesEveryWithdrawal(grant->office, grant->after)) {
            m_grants.push_back({statement.id, *grant});
        }
    }
    std::sort(m_grants.begin(), m_grants.end(),
              [](const LiveGrant &a, const LiveGrant &b) { return a.id < b.id; });
}

bool Access::namesEveryWithdrawal(const OfficeId &office,
                                  const std::vector<StatementId> &seen) const
{
    const std::vector<StatementId> all = withdrawals(office);
    return std::all_of(all.begin(), all.end(), [&seen](const StatementId &id) {
        return std::find(seen.begin(), seen.end(), id) != seen.end();
    });
}

bool Access::remainsAsGiver(const OfficeId &office) const
{
    const std::vector<HandOverOp> given = m_ownership.givenBy(office);
    return std::any_of(given.begin(), given.end(), [&](const HandOverOp &handOver) {
        return namesEveryWithdrawal(office, handOver.after);
    });
}

bool Access::isOwner(const OfficeId &office) const
{
    return m_ownership.present().contains(office);
}

std::vector<StatementId> Access::withdrawals(const OfficeId &office) const
{
    const auto found = m_withdrawals.find(office);
    return found == m_withdrawals.end()
        ? std::vector<StatementId>()
        : std::vector<StatementId>(found->second.begin(), found->second.end());
}

std::vector<OfficeId> Access::givers() const
{
    std::vector<OfficeId> offices;
    for (const OfficeId &office : m_ownership.ever()) {
        if (!isOwner(office) && remainsAsGiver(office)) {
            offices.push_back(office);
        }
    }
    return offices;
}

std::set<ChangeId> Access::keptHeads(const OfficeId &office) const
{
    const auto found = m_keptHeads.find(office);
    return found == m_keptHeads.end() ? std::set<ChangeId>() : found->second;
}

bool Access::names(const OfficeId &office) const
{
    return m_named.contains(office) || m_ownership.ever().contains(office);
}

bool Access::mayWrite(const OfficeId &office) const
{
    return isOwner(office) || remainsAsGiver(office)
        || std::any_of(m_grants.begin(), m_grants.end(), [&office](const LiveGrant &live) {
               return live.grant.office == office && live.grant.right == Right::Write;
           });
}

bool Access::mayReceive(const OfficeId &office, QDate day) const
{
    if (isOwner(office)) {
        return true;
    }
    if (m_kind == StreamKind::Private || m_hasUnknownAccess) {
        return false;
    }
    if (remainsAsGiver(office)) {
        return true;
    }
    return m_kind == StreamKind::Area
        && std::any_of(m_grants.begin(), m_grants.end(), [&office, day](const LiveGrant &live) {
               return live.grant.office == office && live.grant.from <= day
                   && (!live.grant.until || day <= *live.grant.until);
           });
}

} // namespace landgang::changelog
