// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/merge/closeddevices.h"

namespace landgang::changelog {

ClosedDevices closedDevices(const std::vector<AuthoredChange> &changes,
                            const std::set<OfficeId> &owners)
{
    std::map<DeviceId, OfficeId> officeOf;
    for (const AuthoredChange &authored : changes) {
        officeOf.emplace(authored.change->header().author, authored.office);
    }
    ClosedDevices closed;
    for (const AuthoredChange &authored : changes) {
        for (const Op &op : authored.change->ops()) {
            const auto *close = std::get_if<CloseOp>(&op);
            if (close == nullptr) {
                continue;
            }
            const auto office = officeOf.find(close->device);
            const bool isItsOwn = office != officeOf.end() && office->second == authored.office;
            if (isItsOwn || owners.contains(authored.office)) {
                closed[close->device].insert(close->heads.begin(), close->heads.end());
            }
        }
    }
    return closed;
}

std::vector<AuthoredChange> withoutCutOff(const std::vector<AuthoredChange> &changes,
                                          const ClosedDevices &closed)
{
    if (closed.empty()) {
        return changes;
    }
    std::map<DeviceId, std::set<ChangeId>> within;
    for (const auto &[device, heads] : closed) {
        within.emplace(device, behind(heads, changes));
    }
    std::vector<AuthoredChange> left;
    for (const AuthoredChange &authored : changes) {
        const auto limit = within.find(authored.change->header().author);
        if (limit == within.end() || limit->second.contains(authored.change->id())) {
            left.push_back(authored);
        }
    }
    return left;
}

} // namespace landgang::changelog
