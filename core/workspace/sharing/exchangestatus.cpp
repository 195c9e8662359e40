// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/exchangestatus.h"

#include "core/exchange/disclosure/selection.h"
#include "core/store/deltareader.h"
#include "core/store/logreader.h"
#include "core/store/peerstore.h"
#include "core/workspace/sharing/bundledraft.h"
#include "core/workspace/sharing/ledger.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>
#include <set>

namespace landgang::workspace {
namespace {

Result<std::vector<AreaKey>> areasOf(const Workspace &workspace, const BundleRecord &record)
{
    const store::LogReader reader(workspace.state().database());
    std::vector<AreaKey> areas;
    for (const auto &[id, head] : record.heads) {
        const auto stream = reader.stream(id);
        if (!stream) {
            return stream.error();
        }
        if (*stream && (*stream)->area()
            && std::find(areas.begin(), areas.end(), *(*stream)->area()) == areas.end()) {
            areas.push_back(*(*stream)->area());
        }
    }
    return areas;
}

/// The heads up to which `stream` has gone to `office` or is known to be held there.
Result<std::vector<ChangeId>> reached(const Workspace &workspace, const OfficeId &office,
                                      const StreamId &stream,
                                      const std::vector<BundleRecord> &written)
{
    std::vector<ChangeId> heads;
    for (const BundleRecord &record : written) {
        for (const auto &[sentStream, head] : record.heads) {
            if (record.office == office && sentStream == stream) {
                heads.push_back(head);
            }
        }
    }
    const auto stores = store::PeerStore(workspace.state().database()).acknowledged(office, stream);
    if (!stores) {
        return stores.error();
    }
    for (const std::vector<ChangeId> &held : *stores) {
        heads.insert(heads.end(), held.begin(), held.end());
    }
    return heads;
}

Result<int> unsentTo(const Workspace &workspace, const OfficeId &office,
                     const std::vector<exchange::StreamStanding> &standings,
                     const std::vector<BundleRecord> &written)
{
    const store::DeltaReader delta(workspace.state().database());
    std::set<StreamId> former;
    for (const exchange::StreamStanding &standing : standings) {
        if (standing.membership == exchange::Membership::Former) {
            former.insert(standing.stream.id());
        }
    }
    int unsent = 0;
    for (const StreamId &stream : exchange::mayLeave(standings, office, workspace.today())) {
        const Result<std::vector<ChangeId>> heads = reached(workspace, office, stream, written);
        if (!heads) {
            return heads.error();
        }
        const Result<int> beyond = former.contains(stream)
            ? delta.countBeyond(stream, *heads, workspace.officeId())
            : delta.countBeyond(stream, *heads);
        if (!beyond) {
            return beyond.error();
        }
        unsent += *beyond;
    }
    return unsent;
}

} // namespace

Result<std::vector<SentBundle>> sentBundles(const Workspace &workspace)
{
    const Result<std::vector<BundleRecord>> written = bundlesOut(workspace);
    if (!written) {
        return written.error();
    }
    std::vector<SentBundle> bundles;
    for (auto record = written->rbegin(); record != written->rend(); ++record) {
        const Result<bool> acknowledged = isAcknowledged(workspace, *record);
        if (!acknowledged) {
            return acknowledged.error();
        }
        Result<std::vector<AreaKey>> areas = areasOf(workspace, *record);
        if (!areas) {
            return areas.error();
        }
        bundles.push_back({record->id, record->office, record->number, record->time,
                           record->changes, *acknowledged, *std::move(areas)});
    }
    return bundles;
}

Result<std::vector<ReceivedBundle>> receivedBundles(const Workspace &workspace)
{
    const Result<std::vector<BundleRecord>> read = bundlesIn(workspace);
    if (!read) {
        return read.error();
    }
    std::vector<ReceivedBundle> bundles;
    for (auto record = read->rbegin(); record != read->rend(); ++record) {
        bundles.push_back(
            {record->id, record->office, record->number, record->time, record->changes});
    }
    return bundles;
}

Result<std::vector<OfficeExchange>> exchangeStatus(const Workspace &workspace)
{
    const Result<std::vector<KnownOffice>> offices = workspace.knownOffices();
    if (!offices) {
        return offices.error();
    }
    const auto standings = standingsOf(workspace);
    if (!standings) {
        return standings.error();
    }
    const Result<std::vector<BundleRecord>> written = bundlesOut(workspace);
    if (!written) {
        return written.error();
    }
    std::vector<OfficeExchange> status;
    for (const KnownOffice &known : *offices) {
        if (!known.confirmed) {
            continue;
        }
        const OfficeId id = known.card.office();
        const Result<int> unsent = unsentTo(workspace, id, *standings, *written);
        if (!unsent) {
            return unsent.error();
        }
        OfficeExchange entry{id, *unsent, 0, known.lastHeard};
        for (const BundleRecord &record : *written) {
            if (record.office != id || record.heads.empty()) {
                continue;
            }
            const Result<bool> acknowledged = isAcknowledged(workspace, record);
            if (!acknowledged) {
                return acknowledged.error();
            }
            entry.unacknowledgedBundles += *acknowledged ? 0 : 1;
        }
        status.push_back(entry);
    }
    return status;
}

} // namespace landgang::workspace
