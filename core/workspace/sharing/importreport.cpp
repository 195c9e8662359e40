// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/importreport.h"

#include "core/store/logreader.h"
#include "core/workspace/plan/disputes.h"
#include "core/workspace/plan/history.h"
#include "core/workspace/sharing/exchangestatus.h"
#include "core/workspace/sharing/inbox.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

using exchange::Bundle;
using exchange::BundleStream;

/// How many numbers of bundles that never came are named; the rest would help nobody.
constexpr size_t kMissingNamed = 20;

Result<std::set<QString>> disputeKeys(const Workspace &workspace)
{
    const Result<std::vector<Dispute>> all = disputes(workspace);
    if (!all) {
        return all.error();
    }
    std::set<QString> keys;
    for (const Dispute &dispute : *all) {
        keys.insert(dispute.key());
    }
    return keys;
}

Result<int> acknowledgedBundles(const Workspace &workspace, const OfficeId &office)
{
    const Result<std::vector<SentBundle>> sent = sentBundles(workspace);
    if (!sent) {
        return sent.error();
    }
    return static_cast<int>(
        std::count_if(sent->begin(), sent->end(), [&office](const auto &bundle) {
            return bundle.to == office && bundle.acknowledged && bundle.changes > 0;
        }));
}

/// What is new for one person, from the history as it stands with the bundle applied.
Result<PersonArrival> arrivalOf(const Workspace &workspace, const CaseId &id,
                                const std::set<ChangeId> &added, bool isNew)
{
    PersonArrival arrival{.caseId = id, .isNew = isNew};
    const Result<ReleasePlan> plan = workspace.plan(id);
    if (!plan) {
        return plan.error();
    }
    if (const auto *name = plan->name.latest()) {
        arrival.name = name->value;
    }
    const Result<std::vector<HistoryEntry>> entries = history(workspace, id);
    if (!entries) {
        return entries.error();
    }
    for (const HistoryEntry &entry : *entries) {
        if (added.contains(entry.id.change)) {
            arrival.entries.push_back(entry);
        }
    }
    return arrival;
}

void addAreas(PersonArrival &arrival, const Bundle &bundle, const std::set<ChangeId> &added)
{
    for (const BundleStream &stream : bundle.streams) {
        const bool hasNew =
            std::any_of(stream.changes.begin(), stream.changes.end(),
                        [&added](const auto &change) { return added.contains(change.id()); });
        if (stream.stream.caseId() == arrival.caseId && stream.stream.area() && hasNew) {
            arrival.areas.push_back(*stream.stream.area());
        }
    }
}

Result<std::set<CaseId>> heldCases(const WorkspaceState &state)
{
    const auto streams = store::LogReader(state.database()).streams();
    if (!streams) {
        return streams.error();
    }
    std::set<CaseId> cases;
    for (const changelog::Stream &stream : *streams) {
        if (stream.caseId()) {
            cases.insert(*stream.caseId());
        }
    }
    return cases;
}

} // namespace

Result<BeforeImport> lookBefore(const Workspace &workspace, const Bundle &bundle)
{
    Result<std::set<QString>> open = disputeKeys(workspace);
    if (!open) {
        return open.error();
    }
    Result<std::set<CaseId>> cases = heldCases(workspace.state());
    if (!cases) {
        return cases.error();
    }
    const Result<int> acknowledged = acknowledgedBundles(workspace, bundle.from);
    if (!acknowledged) {
        return acknowledged.error();
    }
    return BeforeImport{*std::move(open), *std::move(cases), *acknowledged};
}

Result<> describeImport(const Workspace &workspace, const Bundle &bundle,
                        const store::Applied &applied, const BeforeImport &before,
                        ImportReport &report)
{
    report.newChanges = static_cast<int>(applied.newChanges.size());
    report.knownChanges = applied.known;
    report.heldChanges = applied.held;
    std::set<ChangeId> added;
    for (const StatementId &change : applied.newChanges) {
        added.insert(change.change);
    }
    for (const CaseId &id : applied.cases) {
        Result<PersonArrival> arrival = arrivalOf(workspace, id, added, !before.cases.contains(id));
        if (!arrival) {
            return arrival.error();
        }
        addAreas(*arrival, bundle, added);
        report.people.push_back(*std::move(arrival));
    }
    const Result<std::set<QString>> open = disputeKeys(workspace);
    if (!open) {
        return open.error();
    }
    report.newDisputes = static_cast<int>(
        std::count_if(open->begin(), open->end(),
                      [&before](const QString &key) { return !before.disputes.contains(key); }));
    const Result<int> acknowledged = acknowledgedBundles(workspace, bundle.from);
    if (!acknowledged) {
        return acknowledged.error();
    }
    report.acknowledged = *acknowledged - before.acknowledged;
    return {};
}

Result<std::vector<quint64>> missingNumbers(const Workspace &workspace, const Bundle &bundle)
{
    const Result<std::vector<BundleRecord>> read = bundlesIn(workspace);
    if (!read) {
        return read.error();
    }
    std::set<quint64> seen = waitingNumbers(workspace, bundle.fromDevice);
    for (const BundleRecord &record : *read) {
        if (record.device == bundle.fromDevice) {
            seen.insert(record.number);
        }
    }
    std::vector<quint64> missing;
    for (quint64 number = 1; number < bundle.number && missing.size() < kMissingNamed; ++number) {
        if (!seen.contains(number)) {
            missing.push_back(number);
        }
    }
    return missing;
}

} // namespace landgang::workspace
