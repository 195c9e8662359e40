// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/access.h"

#include <algorithm>

namespace landgang::changelog {
namespace {

/// Everything behind `heads`, themselves included, that is among `changes`.
std::set<ChangeId> behind(const std::set<ChangeId> &heads,
                          const std::map<ChangeId, const Change *> &changes)
{
    std::set<ChangeId> found;
    std::vector<ChangeId> open(heads.begin(), heads.end());
    while (!open.empty()) {
        const ChangeId id = open.back();
        open.pop_back();
        const auto change = changes.find(id);
        if (change == changes.end() || !found.insert(id).second) {
            continue;
        }
        if (const auto &previous = change->second->header().previous) {
            open.push_back(*previous);
        }
    }
    return found;
}

} // namespace

void Access::take(const AuthoredChange &authored, const Stream &stream)
{
    for (size_t i = 0; i < authored.change->ops().size(); ++i) {
        const Op &op = authored.change->ops()[i];
        const StatementId id = authored.change->statement(i);
        if (const auto *unknown = std::get_if<UnknownOp>(&op)) {
            m_hasUnknownAccess = m_hasUnknownAccess || unknown->isAccess();
        }
        // Only the owner opens and closes; what others write of it is no access at all.
        if (authored.office != stream.owner()) {
            continue;
        }
        if (const auto *grant = std::get_if<GrantOp>(&op)) {
            m_grants.push_back({id, *grant});
        } else if (const auto *withdraw = std::get_if<WithdrawOp>(&op)) {
            m_withdrawals[withdraw->office].insert(id);
            m_keptHeads[withdraw->office].insert(withdraw->heads.begin(), withdraw->heads.end());
        }
    }
}

Access Access::of(const Stream &stream, const std::vector<AuthoredChange> &changes)
{
    Access access;
    access.m_owner = stream.owner();
    access.m_kind = stream.kind();
    for (const AuthoredChange &authored : changes) {
        access.take(authored, stream);
    }
    std::erase_if(access.m_grants, [&access](const LiveGrant &live) {
        const std::set<StatementId> seen(live.grant.after.begin(), live.grant.after.end());
        const std::vector<StatementId> all = access.withdrawals(live.grant.office);
        return !std::all_of(all.begin(), all.end(),
                            [&seen](const StatementId &id) { return seen.contains(id); });
    });
    std::sort(access.m_grants.begin(), access.m_grants.end(),
              [](const LiveGrant &a, const LiveGrant &b) { return a.id < b.id; });
    return access;
}

std::vector<StatementId> Access::withdrawals(const OfficeId &office) const
{
    const auto found = m_withdrawals.find(office);
    return found == m_withdrawals.end()
        ? std::vector<StatementId>()
        : std::vector<StatementId>(found->second.begin(), found->second.end());
}

bool Access::names(const OfficeId &office) const
{
    return m_withdrawals.contains(office)
        || std::any_of(m_grants.begin(), m_grants.end(),
                       [&office](const LiveGrant &live) { return live.grant.office == office; });
}

bool Access::mayWrite(const OfficeId &office) const
{
    return office == m_owner
        || std::any_of(m_grants.begin(), m_grants.end(), [&office](const LiveGrant &live) {
               return live.grant.office == office && live.grant.right == Right::Write;
           });
}

bool Access::mayReceive(const OfficeId &office, QDate day) const
{
    if (office == m_owner) {
        return true;
    }
    if (m_kind != StreamKind::Area || m_hasUnknownAccess) {
        return false;
    }
    return std::any_of(m_grants.begin(), m_grants.end(), [&office, day](const LiveGrant &live) {
        return live.grant.office == office && live.grant.from <= day
            && (!live.grant.until || day <= *live.grant.until);
    });
}

std::set<ChangeId> Access::counted(const std::vector<AuthoredChange> &changes) const
{
    std::set<ChangeId> result;
    std::map<OfficeId, std::map<ChangeId, const Change *>> limited;
    for (const AuthoredChange &authored : changes) {
        if (mayWrite(authored.office)) {
            result.insert(authored.change->id());
        } else {
            limited[authored.office].emplace(authored.change->id(), authored.change);
        }
    }
    for (const auto &[office, written] : limited) {
        if (const auto heads = m_keptHeads.find(office); heads != m_keptHeads.end()) {
            result.merge(behind(heads->second, written));
        }
    }
    return result;
}

} // namespace landgang::changelog
