// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/closednotices.h"

#include "core/store/closedstreams.h"
#include "core/store/logreader.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

using changelog::StreamKind;
using exchange::Membership;
using exchange::StreamStanding;

/// Whether an area of the case of `core` is open to us: a core is open with its areas.
bool isOpenByAnArea(const StreamStanding &core, const std::vector<StreamStanding> &standings)
{
    return std::any_of(standings.begin(), standings.end(), [&core](const StreamStanding &area) {
        return area.stream.kind() == StreamKind::Area
            && area.stream.caseId() == core.stream.caseId()
            && area.stream.owner() == core.stream.owner() && area.membership == Membership::Present;
    });
}

/// Whether the owner of a stream held here is `office`.
Result<bool> isOwner(const store::LogReader &reader, const StreamId &id, const OfficeId &office)
{
    const auto stream = reader.stream(id);
    if (!stream) {
        return stream.error();
    }
    if (!*stream) {
        return false;
    }
    const auto access = reader.access(**stream);
    return access ? Result<bool>(access->isOwner(office)) : access.error();
}

} // namespace

Result<std::set<DeviceId>> devicesOf(const Workspace &workspace, const OfficeId &office)
{
    const auto written = store::LogReader(workspace.state().database()).devices();
    if (!written) {
        return written.error();
    }
    std::set<DeviceId> devices;
    for (const store::DeviceRecord &record : *written) {
        if (record.office == office) {
            devices.insert(record.id);
        }
    }
    return devices;
}

Result<std::vector<exchange::ClosedNotice>> closedNotices(
    const Workspace &workspace, const OfficeId &to, const std::vector<StreamStanding> &standings)
{
    const store::LogReader reader(workspace.state().database());
    const Result<std::set<DeviceId>> devices = devicesOf(workspace, to);
    if (!devices) {
        return devices.error();
    }
    std::vector<exchange::ClosedNotice> notices;
    for (const StreamStanding &standing : standings) {
        if (standing.membership == Membership::Former || !standing.access.names(to)
            || standing.access.mayReceive(to, workspace.today())) {
            continue;
        }
        Result<std::vector<changelog::ChainHead>> held = reader.heads(standing.stream.id());
        if (!held) {
            return held.error();
        }
        std::erase_if(*held, [&devices](const changelog::ChainHead &head) {
            return !devices->contains(head.author);
        });
        const std::set<ChangeId> counted = standing.access.keptHeads(to);
        notices.push_back(
            {standing.stream.id(), *std::move(held), {counted.begin(), counted.end()}});
    }
    return notices;
}

Result<> judgeMembership(const Workspace &workspace, std::vector<StreamStanding> &standings)
{
    const auto closed = store::ClosedStreams(workspace.state().database()).all();
    if (!closed) {
        return closed.error();
    }
    const OfficeId self = workspace.officeId();
    for (StreamStanding &standing : standings) {
        const bool isOpen = !closed->contains(standing.stream.id())
            && standing.access.mayReceive(self, workspace.today());
        standing.membership = isOpen ? Membership::Present : Membership::Former;
    }
    for (StreamStanding &standing : standings) {
        if (standing.stream.kind() == StreamKind::Core && isOpenByAnArea(standing, standings)) {
            standing.membership = Membership::Present;
        }
    }
    return {};
}

Result<> takeClosedNotices(Workspace &workspace, const exchange::Bundle &bundle)
{
    const store::LogReader reader(workspace.state().database());
    store::ClosedStreams closed(workspace.state().database());
    for (const exchange::ClosedNotice &notice : bundle.closed) {
        const Result<bool> believed = isOwner(reader, notice.stream, bundle.from);
        if (!believed) {
            return believed.error();
        }
        if (const Result<> done = *believed ? closed.close(notice.stream) : Result<>(); !done) {
            return done;
        }
    }
    for (const exchange::BundleStream &carried : bundle.streams) {
        const Result<bool> believed = isOwner(reader, carried.stream.id(), bundle.from);
        if (!believed) {
            return believed.error();
        }
        if (const Result<> done = *believed ? closed.reopen(carried.stream.id()) : Result<>();
            !done) {
            return done;
        }
    }
    return {};
}

} // namespace landgang::workspace
