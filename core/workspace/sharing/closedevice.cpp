// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/closedevice.h"

#include "core/store/logreader.h"
#include "core/workspace/edit.h"
#include "core/workspace/sharing/accesswriter.h"
#include "core/workspace/sharing/standings.h"
#include "core/workspace/sharing/struckdevices.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>
#include <map>
#include <set>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using exchange::StreamStanding;

Result<std::map<DeviceId, OfficeId>> knownDevices(const Workspace &workspace)
{
    const auto written = store::LogReader(workspace.state().database()).devices();
    if (!written) {
        return written.error();
    }
    std::map<DeviceId, OfficeId> devices;
    for (const store::DeviceRecord &record : *written) {
        devices.emplace(record.id, record.office);
    }
    for (const exchange::Certificate &certificate : workspace.office().devices) {
        devices.emplace(certificate.deviceId(), workspace.officeId());
    }
    // What one of these wrote may wait here, with nothing of it read in.
    Result<std::map<DeviceId, OfficeId>> struck = struckFromCards(workspace);
    if (!struck) {
        return struck.error();
    }
    devices.merge(*struck);
    return devices;
}

/// Whether a closing by us would count in the stream, now or when the PC's changes come.
bool mayClose(const Workspace &workspace, const StreamStanding &standing, const OfficeId &office)
{
    const OfficeId self = workspace.officeId();
    if (office == self) {
        return standing.membership == exchange::Membership::Present;
    }
    return standing.access.isOwner(self) && standing.access.names(office);
}

} // namespace

Result<std::vector<OfficeDevice>> officeDevices(const Workspace &workspace)
{
    const auto known = knownDevices(workspace);
    if (!known) {
        return known.error();
    }
    const auto standings = standingsOf(workspace);
    if (!standings) {
        return standings.error();
    }
    std::set<DeviceId> closed;
    for (const StreamStanding &standing : *standings) {
        for (const auto &[device, heads] : standing.access.closed()) {
            closed.insert(device);
        }
    }
    const OfficeId self = workspace.officeId();
    std::vector<OfficeDevice> devices;
    for (const auto &[id, office] : *known) {
        devices.push_back({id, office, id == workspace.state().device(), closed.contains(id)});
    }
    std::sort(devices.begin(), devices.end(), [&self](const auto &a, const auto &b) {
        return std::tuple(a.office != self, a.office, a.id)
            < std::tuple(b.office != self, b.office, b.id);
    });
    return devices;
}

Result<int> closeDevice(Workspace &workspace, const DeviceId &device)
{
    if (device == workspace.state().device()) {
        return Error{ErrorCode::NotPermitted,
                     u"This is the computer in use. Close it from another one of the office; "
                     "nothing was changed."_s};
    }
    const auto known = knownDevices(workspace);
    if (!known) {
        return known.error();
    }
    const auto found = known->find(device);
    if (found == known->end()) {
        return Error{ErrorCode::NotFound,
                     u"No such computer is known here. Nothing was changed."_s};
    }
    const auto standings = standingsOf(workspace);
    if (!standings) {
        return standings.error();
    }
    Edit edit(workspace);
    int streams = 0;
    for (const StreamStanding &standing : *standings) {
        if (!mayClose(workspace, standing, found->second)
            || standing.access.closed().contains(device)) {
            continue;
        }
        const Result<changelog::CloseOp> op = closing(workspace, standing.stream.id(), device);
        if (!op) {
            return op.error();
        }
        edit.add(standing.stream, *op);
        ++streams;
    }
    if (streams == 0) {
        return Error{ErrorCode::NotPermitted,
                     u"The computer is closed already, or it has no part in a case that this "
                     "office keeps. Nothing was changed."_s};
    }
    const Result<> done = edit.commit();
    return done ? Result<int>(streams) : done.error();
}

} // namespace landgang::workspace
