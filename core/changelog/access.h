// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/change.h"
#include "core/changelog/stream.h"

#include <QDate>

#include <map>
#include <set>
#include <vector>

namespace landgang::changelog {

/// A change of a stream with what decides about access: who wrote it and what it says. The office
/// of an author comes from the certificate of its device.
struct AuthoredChange {
    const Change *change;
    OfficeId office;
};

/// A grant that is live in a stream.
struct LiveGrant {
    StatementId id;
    GrantOp grant;

    bool operator==(const LiveGrant &) const = default;
};

/// Who may see and write one stream. A pure function of the set of changes in it: no clock, no
/// order of arrival. Dates gate what leaves (`mayReceive`), never what counts.
class Access
{
public:
    /// `changes` are all of the stream's, in any order.
    [[nodiscard]] static Access of(const Stream &stream,
                                   const std::vector<AuthoredChange> &changes);

    [[nodiscard]] const std::vector<LiveGrant> &grants() const { return m_grants; }
    /// The withdrawals of `office` in this stream: what a new grant must name to be live.
    [[nodiscard]] std::vector<StatementId> withdrawals(const OfficeId &office) const;

    /// Whether the owner has ever let `office` in, be it closed out again since.
    [[nodiscard]] bool names(const OfficeId &office) const;
    /// Whether everything that `office` writes counts.
    [[nodiscard]] bool mayWrite(const OfficeId &office) const;
    /// Whether the stream may go to `office` on `day`. The owner always; others with a live grant
    /// whose dates include it; nobody while the stream holds an access op of a later version; a
    /// private stream to its owner alone, whatever it says.
    [[nodiscard]] bool mayReceive(const OfficeId &office, QDate day) const;

    /// Which of `changes` count: all of an office that may write, otherwise those behind the heads
    /// that withdrawals of it name. The rest is held: kept and passed on, not applied.
    [[nodiscard]] std::set<ChangeId> counted(const std::vector<AuthoredChange> &changes) const;

    bool operator==(const Access &) const = default;

private:
    Access() = default;
    void take(const AuthoredChange &authored, const Stream &stream);

    std::optional<OfficeId> m_owner;
    StreamKind m_kind = StreamKind::Private;
    std::vector<LiveGrant> m_grants; ///< Ordered by id.
    std::map<OfficeId, std::set<StatementId>> m_withdrawals;
    std::map<OfficeId, std::set<ChangeId>> m_keptHeads;
    bool m_hasUnknownAccess = false;
};

} // namespace landgang::changelog
