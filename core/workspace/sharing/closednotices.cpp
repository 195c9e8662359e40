// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/closednotices.h"

#include "core/store/closedstreams.h"
#include "core/store/logreader.h"
#include "core/store/peerstore.h"
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

/// Whether an owner of the stream is among those who told that it is closed to us.
bool isClosed(const StreamStanding &standing, const std::map<StreamId, std::set<OfficeId>> &tellers)
{
    const auto told = tellers.find(standing.stream.id());
    return told != tellers.end()
        && std::any_of(
               told->second.begin(), told->second.end(),
               [&standing](const OfficeId &office) { return standing.access.isOwner(office); });
}

/// How far we hold the chains of `devices`. Of a stream that is closed to their office nothing is
/// sent back, so that one of its PCs may never see the head of a chain, if it was a colleague's
/// that is gone: it knows by the sealed changes below that we hold what it has.
Result<std::vector<changelog::ChainHead>> heldOf(const store::LogReader &reader,
                                                 const StreamId &stream,
                                                 const std::set<DeviceId> &devices)
{
    Result<std::vector<changelog::ChainHead>> held = reader.heads(stream);
    const auto sealed = reader.sealed(stream);
    if (!held || !sealed) {
        return held ? sealed.error() : held.error();
    }
    held->insert(held->end(), sealed->begin(), sealed->end());
    std::erase_if(*held, [&devices](const changelog::ChainHead &head) {
        return !devices.contains(head.author);
    });
    std::sort(held->begin(), held->end(), [](const auto &a, const auto &b) {
        return std::tie(a.author, a.sequence, a.id) < std::tie(b.author, b.sequence, b.id);
    });
    held->erase(std::unique(held->begin(), held->end()), held->end());
    return held;
}

/// Whether we have ever written a bundle for `to` with something of `stream`.
bool wasSent(const StreamId &stream, const OfficeId &to, const std::vector<BundleRecord> &written)
{
    return std::any_of(written.begin(), written.end(), [&](const BundleRecord &record) {
        return record.office == to
            && std::any_of(record.heads.begin(), record.heads.end(),
                           [&stream](const SentHead &sent) { return sent.first == stream; });
    });
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

std::set<DeviceId> struckOff(const std::vector<StreamStanding> &standings)
{
    std::set<DeviceId> devices;
    for (const StreamStanding &standing : standings) {
        for (const auto &[device, heads] : standing.access.closed()) {
            devices.insert(device);
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
    // A core that a former keeper still sees with one of its areas is not closed to it.
    const std::vector<StreamId> leaving = exchange::mayLeave(standings, to, workspace.today());
    const std::set<StreamId> open(leaving.begin(), leaving.end());
    std::vector<exchange::ClosedNotice> notices;
    for (const StreamStanding &standing : standings) {
        if (standing.membership == Membership::Former || !standing.access.names(to)
            || open.contains(standing.stream.id())) {
            continue;
        }
        Result<std::vector<changelog::ChainHead>> held =
            heldOf(reader, standing.stream.id(), *devices);
        if (!held) {
            return held.error();
        }
        const std::set<ChangeId> counted = standing.access.keptHeads(to);
        notices.push_back(
            {standing.stream.id(), *std::move(held), {counted.begin(), counted.end()}});
    }
    return notices;
}

Result<bool> mustBeTold(const Workspace &workspace, const OfficeId &to,
                        const std::vector<exchange::ClosedNotice> &notices,
                        const std::vector<StreamStanding> &standings,
                        const std::vector<BundleRecord> &written)
{
    const WorkspaceState &state = workspace.state();
    const store::PeerStore peers(state.database());
    const auto stores = peers.deciding(to, state.clock().now(), struckOff(standings));
    if (!stores) {
        return stores.error();
    }
    for (const exchange::ClosedNotice &notice : notices) {
        const Result<bool> isKnown =
            peers.allSaid(*stores, notice.stream, store::Ending::ClosedThere);
        const auto held = peers.acknowledged(*stores, notice.stream);
        if (!isKnown || !held) {
            return isKnown ? held.error() : isKnown.error();
        }
        const bool isHeld = std::any_of(held->begin(), held->end(),
                                        [](const auto &heads) { return !heads.empty(); });
        if (!*isKnown && (isHeld || wasSent(notice.stream, to, written))) {
            return true;
        }
    }
    return false;
}

Result<std::vector<StreamId>> closedHere(const Workspace &workspace, const OfficeId &to)
{
    const auto tellers = store::ClosedStreams(workspace.state().database()).tellers();
    if (!tellers) {
        return tellers.error();
    }
    std::vector<StreamId> streams;
    for (const auto &[stream, offices] : *tellers) {
        if (offices.contains(to)) {
            streams.push_back(stream);
        }
    }
    return streams;
}

Result<> judgeMembership(const Workspace &workspace, std::vector<StreamStanding> &standings)
{
    const auto tellers = store::ClosedStreams(workspace.state().database()).tellers();
    if (!tellers) {
        return tellers.error();
    }
    const OfficeId self = workspace.officeId();
    for (StreamStanding &standing : standings) {
        const bool isOpen = standing.access.isOwner(self)
            || (!isClosed(standing, *tellers)
                && standing.access.mayReceive(self, workspace.today()));
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
    store::ClosedStreams closed(workspace.state().database());
    for (const exchange::ClosedNotice &notice : bundle.closed) {
        if (const Result<> done = closed.close(notice.stream, bundle.from); !done) {
            return done;
        }
    }
    const store::LogReader reader(workspace.state().database());
    for (const exchange::BundleStream &carried : bundle.streams) {
        const auto access = reader.access(carried.stream);
        if (!access) {
            return access.error();
        }
        const Result<> done = access->isOwner(bundle.from) ? closed.reopen(carried.stream.id())
                                                           : Result<>();
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace landgang::workspace
