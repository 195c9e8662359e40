// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/merge/mentions.h"

#include "core/changelog/opcursor.h"

#include <algorithm>

namespace landgang::changelog {

std::set<ChangeId> awaitedBy(const std::vector<AuthoredChange> &changes, const Counting &counting)
{
    std::set<ChangeId> awaited;
    const auto take = [&](const StatementId &old) {
        if (!counting.counted.contains(old.change)) {
            awaited.insert(old.change);
        }
    };
    for (const AuthoredChange &authored : changes) {
        if (!counting.counted.contains(authored.change->id())) {
            continue;
        }
        OpCursor op(*authored.change);
        while (op.next()) {
            if (op.write()) {
                std::for_each(op.write()->supersedes.begin(), op.write()->supersedes.end(), take);
            }
        }
    }
    std::for_each(counting.superseded.begin(), counting.superseded.end(), take);
    return awaited;
}

std::set<ChangeId> takenBackBy(const std::vector<AuthoredChange> &changes)
{
    std::set<ChangeId> named;
    for (const AuthoredChange &authored : changes) {
        if (authored.change->kind() != ChangeKind::Access) {
            continue;
        }
        for (const Op &op : authored.change->ops()) {
            if (const auto *erase = std::get_if<EraseOp>(&op)) {
                named.insert(erase->changes.begin(), erase->changes.end());
            }
        }
    }
    return named;
}

std::set<OfficeId> admittedBy(const Access &access, const std::vector<AuthoredChange> &changes)
{
    std::set<OfficeId> offices = access.ownership().ever();
    for (const AuthoredChange &authored : changes) {
        if (authored.change->kind() != ChangeKind::Access) {
            continue;
        }
        for (const Op &op : authored.change->ops()) {
            if (const auto *grant = std::get_if<GrantOp>(&op)) {
                offices.insert(grant->office);
            } else if (const auto *withdraw = std::get_if<WithdrawOp>(&op)) {
                offices.insert(withdraw->office);
            }
        }
    }
    return offices;
}

} // namespace landgang::changelog
