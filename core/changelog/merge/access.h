// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/merge/authoredchange.h"
#include "core/changelog/merge/ownership.h"
#include "core/changelog/stream.h"

#include <QDate>

#include <map>
#include <set>
#include <vector>

namespace landgang::changelog {

/// A grant that is live in a stream.
struct LiveGrant {
    StatementId id;
    GrantOp grant;

    bool operator==(const LiveGrant &) const = default;
};

/// Who may see and write one stream, and up to where what they wrote counts. A pure function of the
/// set of changes in it: no clock, no order of arrival. Dates gate what leaves (`mayReceive`),
/// never what counts. It is judged in this order:
///
/// 1. What a struck-off PC wrote counts up to the heads that its own office or an owner named.
/// 2. Owners: the first is part of the stream's id, the others hold it by hand-overs.
/// 3. Withdrawals: of every owner there has been.
/// 4. Grants: of present owners, or kept by every hand-over since; live only while they name every
///    withdrawal of their office.
class Access
{
public:
    /// `given` are the stream's changes of access and, where one of those closes a PC, all the
    /// changes of that PC; in any order. More than that does no harm.
    [[nodiscard]] static Access of(const Stream &stream, const std::vector<AuthoredChange> &given);

    [[nodiscard]] const Ownership &ownership() const { return m_ownership; }
    [[nodiscard]] bool isOwner(const OfficeId &office) const;
    /// Ordered by id.
    [[nodiscard]] const std::vector<LiveGrant> &grants() const { return m_grants; }
    /// The withdrawals of `office` in this stream: what a new grant must name to be live.
    [[nodiscard]] std::vector<StatementId> withdrawals(const OfficeId &office) const;
    /// Offices that gave the stream away and have not been closed out since. Ordered.
    [[nodiscard]] std::vector<OfficeId> givers() const;
    /// The heads up to which what `office` wrote counts in any case.
    [[nodiscard]] std::set<ChangeId> keptHeads(const OfficeId &office) const;
    /// PCs that were struck off, with the heads up to which what they wrote counts.
    [[nodiscard]] const std::map<DeviceId, std::set<ChangeId>> &closed() const { return m_closed; }

    /// Whether an owner has ever let `office` in, be it closed out again since.
    [[nodiscard]] bool names(const OfficeId &office) const;
    /// Whether everything that `office` writes counts.
    [[nodiscard]] bool mayWrite(const OfficeId &office) const;
    /// Whether the stream may go to `office` on `day`. Owners always; others with a live grant
    /// whose dates include it; nobody while the stream holds an access op of a later version; a
    /// private stream to its owner alone, whatever it says.
    [[nodiscard]] bool mayReceive(const OfficeId &office, QDate day) const;

    bool operator==(const Access &) const = default;

private:
    struct Written;

    Access(const Stream &stream, Ownership ownership);
    void takeWithdrawals(const std::vector<Written> &written);
    void takeGrants(const std::vector<Written> &written);
    [[nodiscard]] bool namesEveryWithdrawal(const OfficeId &office,
                                            const std::vector<StatementId> &seen) const;
    [[nodiscard]] bool remainsAsGiver(const OfficeId &office) const;

    StreamKind m_kind;
    Ownership m_ownership;
    std::vector<LiveGrant> m_grants;
    std::map<OfficeId, std::set<StatementId>> m_withdrawals;
    std::map<OfficeId, std::set<ChangeId>> m_keptHeads;
    std::map<DeviceId, std::set<ChangeId>> m_closed;
    std::set<OfficeId> m_named;
    bool m_hasUnknownAccess = false;
};

} // namespace landgang::changelog
