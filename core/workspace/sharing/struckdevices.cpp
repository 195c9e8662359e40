// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/struckdevices.h"

#include "core/store/logreader.h"
#include "core/workspace/workspacestate.h"

namespace landgang::workspace {
namespace {

/// Adds what `file`, a card that came once, names and the latest of its office does not.
Result<> addMissing(const WorkspaceState &state, const QByteArray &file,
                    std::map<DeviceId, OfficeId> &struck)
{
    const Result<exchange::OfficeCard> card = exchange::readCard(file);
    if (!card) {
        return card.error();
    }
    const auto known = state.offices().find(card->office());
    for (const exchange::Certificate &device : card->devices) {
        if (known != state.offices().end()
            && known->second.card.device(device.deviceId()) == nullptr) {
            struck.emplace(device.deviceId(), card->office());
        }
    }
    return {};
}

} // namespace

Result<std::map<DeviceId, OfficeId>> struckFromCards(const Workspace &workspace)
{
    const WorkspaceState &state = workspace.state();
    const auto ours =
        store::LogReader(state.database()).shownChanges(state.parts().privateStream.id());
    if (!ours) {
        return ours.error();
    }
    std::map<DeviceId, OfficeId> struck;
    for (const store::StoredChange &stored : *ours) {
        for (const changelog::Op &op : stored.change.ops()) {
            const auto *set = std::get_if<changelog::SetOp>(&op);
            if (set == nullptr || set->field != changelog::Field::OfficeCard) {
                continue;
            }
            const QByteArray file = set->value.bytes(0).value_or(QByteArray());
            if (const Result<> added = addMissing(state, file, struck); !added) {
                return added.error();
            }
        }
    }
    return struck;
}

} // namespace landgang::workspace
