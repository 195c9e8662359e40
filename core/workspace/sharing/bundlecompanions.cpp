// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/bundlecompanions.h"

#include "core/store/logreader.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>
#include <set>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using exchange::BundleStream;

Result<> addAuthors(const WorkspaceState &state, exchange::Bundle &bundle)
{
    std::set<DeviceId> authors{state.device()};
    for (const BundleStream &stream : bundle.streams) {
        for (const changelog::Change &change : stream.changes) {
            authors.insert(change.header().author);
        }
    }
    Result<std::vector<store::DeviceRecord>> devices = store::LogReader(state.database()).devices();
    if (!devices) {
        return devices.error();
    }
    if (std::none_of(devices->begin(), devices->end(),
                     [&state](const auto &record) { return record.id == state.device(); })) {
        devices->push_back(state.deviceRecord());
    }
    for (const store::DeviceRecord &record : *devices) {
        if (!authors.contains(record.id)) {
            continue;
        }
        Result<exchange::Certificate> device = exchange::Certificate::fromDer(record.certificate);
        Result<exchange::Certificate> root = exchange::Certificate::fromDer(record.root);
        if (!device || !root) {
            return Error{ErrorCode::StoreDamaged, u"A certificate in the store is damaged."_s};
        }
        bundle.authors.push_back({*std::move(device), *std::move(root)});
    }
    return {};
}

/// The profiles of the plans whose core goes along.
Result<> addProfiles(const Workspace &workspace, exchange::Bundle &bundle)
{
    std::set<std::pair<QString, QByteArray>> profiles;
    for (const BundleStream &stream : bundle.streams) {
        if (stream.stream.kind() != changelog::StreamKind::Core) {
            continue;
        }
        const Result<ReleasePlan> plan = workspace.plan(*stream.stream.caseId());
        if (!plan) {
            return plan.error();
        }
        if (!plan->profileId.isEmpty()) {
            profiles.emplace(plan->profileId, plan->profileHash);
        }
    }
    for (const auto &[id, hash] : profiles) {
        bundle.profiles.push_back({id, hash});
    }
    return {};
}

} // namespace

Result<> addCompanions(const Workspace &workspace, exchange::Bundle &bundle)
{
    const Result<> authors = addAuthors(workspace.state(), bundle);
    return authors ? addProfiles(workspace, bundle) : authors;
}

} // namespace landgang::workspace
