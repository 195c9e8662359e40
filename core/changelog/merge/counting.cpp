// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/merge/counting.h"

#include "core/changelog/merge/closeddevices.h"

namespace landgang::changelog {
namespace {

/// Those of `changes` whose office may write everything, or that lie behind a head kept of it.
std::set<ChangeId> written(const Access &access, const std::vector<AuthoredChange> &changes)
{
    std::set<ChangeId> result;
    std::map<OfficeId, std::vector<AuthoredChange>> limited;
    for (const AuthoredChange &authored : changes) {
        if (access.mayWrite(authored.office)) {
            result.insert(authored.change->id());
        } else {
            limited[authored.office].push_back(authored);
        }
    }
    for (const auto &[office, theirs] : limited) {
        result.merge(behind(access.keptHeads(office), theirs));
    }
    return result;
}

/// The changes that `changes` take back.
std::set<ChangeId> erasedBy(const std::vector<AuthoredChange> &changes, const Access &access,
                            const std::map<ChangeId, AuthoredChange> &byId)
{
    std::set<ChangeId> erased;
    for (const AuthoredChange &eraser : changes) {
        const bool isOwner = access.ownership().ever().contains(eraser.office);
        for (const Op &op : eraser.change->ops()) {
            const auto *erase = std::get_if<EraseOp>(&op);
            if (erase == nullptr) {
                continue;
            }
            for (const ChangeId &id : erase->changes) {
                const auto target = byId.find(id);
                if (target != byId.end() && target->second.change->kind() == ChangeKind::Content
                    && (isOwner || target->second.office == eraser.office)) {
                    erased.insert(id);
                }
            }
        }
    }
    return erased;
}

/// What the erasures among the counted changes keep replaced.
std::set<StatementId> keptSuperseded(const std::set<ChangeId> &counted,
                                     const std::map<ChangeId, AuthoredChange> &byId)
{
    std::set<StatementId> superseded;
    for (const ChangeId &id : counted) {
        for (const Op &op : byId.at(id).change->ops()) {
            if (const auto *erase = std::get_if<EraseOp>(&op)) {
                superseded.insert(erase->keeps.begin(), erase->keeps.end());
            }
        }
    }
    return superseded;
}

} // namespace

Counting countChanges(const Access &access, const std::vector<AuthoredChange> &changes)
{
    std::map<ChangeId, AuthoredChange> byId;
    for (const AuthoredChange &authored : changes) {
        byId.emplace(authored.change->id(), authored);
    }
    const std::vector<AuthoredChange> notCutOff = withoutCutOff(changes, access.closed());
    const std::set<ChangeId> mayCount = written(access, notCutOff);

    Counting counting;
    counting.erased = erasedBy(notCutOff, access, byId);
    for (const auto &[id, authored] : byId) {
        if (counting.erased.contains(id)) {
            continue;
        }
        if (!authored.change->hasBody()) {
            counting.missing.insert(id);
        } else if (mayCount.contains(id)) {
            counting.counted.insert(id);
        } else {
            counting.held.insert(id);
        }
    }
    counting.superseded = keptSuperseded(counting.counted, byId);
    return counting;
}

} // namespace landgang::changelog
