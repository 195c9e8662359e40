// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/accesswriter.h"

#include "core/store/logreader.h"
#include "core/workspace/sharing/closednotices.h"
#include "core/workspace/workspacestate.h"

namespace landgang::workspace {
namespace {

Result<std::vector<ChangeId>> headsOf(const Workspace &workspace, const StreamId &stream,
                                      const std::set<DeviceId> &devices)
{
    const auto heads = store::LogReader(workspace.state().database()).heads(stream);
    if (!heads) {
        return heads.error();
    }
    std::vector<ChangeId> ids;
    for (const changelog::ChainHead &head : *heads) {
        if (devices.contains(head.author)) {
            ids.push_back(head.id);
        }
    }
    return ids;
}

} // namespace

Result<changelog::WithdrawOp> withdrawal(const Workspace &workspace, const StreamId &stream,
                                         const OfficeId &office)
{
    const Result<std::set<DeviceId>> devices = devicesOf(workspace, office);
    if (!devices) {
        return devices.error();
    }
    Result<std::vector<ChangeId>> heads = headsOf(workspace, stream, *devices);
    return heads ? Result<changelog::WithdrawOp>({office, *std::move(heads)}) : heads.error();
}

Result<changelog::CloseOp> closing(const Workspace &workspace, const StreamId &stream,
                                   const DeviceId &device)
{
    Result<std::vector<ChangeId>> heads = headsOf(workspace, stream, {device});
    return heads ? Result<changelog::CloseOp>({device, *std::move(heads)}) : heads.error();
}

std::vector<changelog::HandOverOp> handOvers(const Workspace &workspace,
                                             const changelog::Access &access, const OfficeId &to,
                                             const std::set<OfficeId> &gone)
{
    std::vector<StatementId> keeps;
    for (const changelog::LiveGrant &live : access.grants()) {
        if (!gone.contains(live.grant.office)) {
            keeps.push_back(live.id);
        }
    }
    const OfficeId self = workspace.officeId();
    std::vector<changelog::HandOverOp> ops;
    for (const std::optional<StatementId> &by : access.ownership().holdings(self)) {
        ops.push_back({to, by, keeps, access.withdrawals(self)});
    }
    return ops;
}

} // namespace landgang::workspace
