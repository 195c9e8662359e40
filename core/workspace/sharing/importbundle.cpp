// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/importbundle.h"

#include "core/base/limits.h"
#include "core/base/safefile.h"
#include "core/exchange/bundlereader.h"
#include "core/store/apply.h"
#include "core/store/logreader.h"
#include "core/store/peerstore.h"
#include "core/store/transaction.h"
#include "core/workspace/edit.h"
#include "core/workspace/sharing/carrieddocuments.h"
#include "core/workspace/sharing/closednotices.h"
#include "core/workspace/sharing/importreport.h"
#include "core/workspace/sharing/importrules.h"
#include "core/workspace/sharing/ledger.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>
#include <set>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using exchange::Bundle;
using exchange::BundleStream;

enum class Outcome { DryRun, Keep };

exchange::Reader readerOf(const Workspace &workspace)
{
    const WorkspaceState &state = workspace.state();
    exchange::Reader reader{state.office(),
                            workspace.office().realm(),
                            &state.parts().encryption,
                            {workspace.office().root}};
    for (const auto &[id, known] : state.offices()) {
        if (known.confirmed) {
            reader.knownRoots.push_back(known.card.root);
        }
    }
    return reader;
}

Result<Bundle> readBundle(const Workspace &workspace, const QString &path)
{
    const Result<QByteArray> file = readFileBounded(path, limits::kBundleBytes);
    if (!file) {
        return file.error();
    }
    exchange::OpenedBundle opened = exchange::openBundle(*file, readerOf(workspace));
    if (!opened.bundle) {
        Error refused = opened.report.error();
        refused.context += u" Nothing was read in, and the file stays where it is."_s;
        return refused;
    }
    return *std::move(opened.bundle);
}

std::vector<store::DeviceRecord> devicesOf(const Bundle &bundle)
{
    std::vector<store::DeviceRecord> devices;
    for (const exchange::BundleAuthor &author : bundle.authors) {
        devices.push_back({author.device.deviceId(), author.root.officeId(), author.device.der(),
                           author.root.der()});
    }
    return devices;
}

Result<store::Applied> applyBundle(Workspace &workspace, const Bundle &bundle)
{
    const WorkspaceState &state = workspace.state();
    std::vector<store::Arrival> arrivals;
    for (const BundleStream &stream : bundle.streams) {
        arrivals.push_back({stream.stream, stream.changes, stream.seals});
    }
    Result<store::Applied> applied = store::apply(state.database(), devicesOf(bundle), arrivals);
    if (!applied) {
        return applied;
    }
    if (const Result<> allowed = checkArrival(workspace, bundle); !allowed) {
        return allowed.error();
    }
    if (const Result<> kept = takeDocuments(state, bundle); !kept) {
        return kept.error();
    }
    // A bundle of our own, read in again: we need not tell ourselves what we hold.
    if (bundle.fromDevice == state.device()) {
        return applied;
    }
    store::PeerHave have{bundle.fromDevice, bundle.from, state.clock().now(), {}, bundle.closedHere,
                         bundle.forgotten,  {}};
    for (const changelog::StreamHave &stream : bundle.have) {
        std::vector<ChangeId> heads;
        for (const changelog::ChainHead &head : stream.heads) {
            heads.push_back(head.id);
        }
        have.heads.emplace_back(stream.stream, std::move(heads));
    }
    for (const exchange::ClosedNotice &notice : bundle.closed) {
        std::vector<ChangeId> heads;
        for (const changelog::ChainHead &head : notice.held) {
            heads.push_back(head.id);
        }
        have.heads.emplace_back(notice.stream, std::move(heads));
    }
    for (const exchange::MissingDocuments &missing : bundle.missing) {
        for (const changelog::BlobName &name : missing.names) {
            have.missing.emplace_back(missing.stream, name);
        }
    }
    if (const Result<> recorded = store::PeerStore(state.database()).record(have); !recorded) {
        return recorded.error();
    }
    if (const Result<> told = takeClosedNotices(workspace, bundle); !told) {
        return told.error();
    }
    return applied;
}

Result<bool> holdsAll(const Workspace &workspace, const Bundle &bundle)
{
    const store::LogReader reader(workspace.state().database());
    for (const BundleStream &stream : bundle.streams) {
        for (const changelog::Change &change : stream.changes) {
            const Result<bool> held = reader.holds(change.id());
            if (!held || !*held) {
                return held;
            }
        }
    }
    const Result<bool> brings = bringsDocuments(workspace.state(), bundle);
    return brings ? Result<bool>(!*brings) : brings;
}

Result<> recordRead(Workspace &workspace, const Bundle &bundle)
{
    const WorkspaceState &state = workspace.state();
    const BundleRecord line{bundle.id,
                            bundle.from,
                            bundle.fromDevice,
                            bundle.number,
                            state.clock().now(),
                            static_cast<int>(bundle.changeCount()),
                            {},
                            {}};
    Edit edit(workspace);
    edit.set(state.parts().privateStream, bundleEntity(bundle.id), changelog::Field::BundleIn,
             toValue(line));
    if (const auto applied = edit.apply(); !applied) {
        return applied.error();
    }
    return {};
}

Result<ImportReport> readIn(Workspace &workspace, const QString &path, Outcome outcome)
{
    const Result<Bundle> bundle = readBundle(workspace, path);
    if (!bundle) {
        return bundle.error();
    }
    const Result<std::vector<BundleRecord>> read = bundlesIn(workspace);
    if (!read) {
        return read.error();
    }
    ImportReport report{.bundle = bundle->id,
                        .from = bundle->from,
                        .number = bundle->number,
                        .created = bundle->created};
    report.isReceipt = bundle->streams.empty();
    report.missingNumbers = missingBefore(*read, *bundle);
    const auto earlier =
        std::find_if(read->begin(), read->end(),
                     [&bundle](const BundleRecord &record) { return record.id == bundle->id; });
    // Another PC of the office may have read it in; then only the ledger has come from there.
    const Result<bool> held = earlier == read->end() ? Result<bool>(false)
                                                     : holdsAll(workspace, *bundle);
    if (!held) {
        return held.error();
    }
    if (*held) {
        report.alreadyRead = earlier->time;
        report.knownChanges = static_cast<int>(bundle->changeCount());
        return report;
    }
    const Result<BeforeImport> before = lookBefore(workspace, *bundle);
    if (!before) {
        return before.error();
    }
    // Both ways run the same statements; a dry run only goes without the commit.
    Result<store::Transaction> transaction =
        store::Transaction::begin(workspace.state().database());
    if (!transaction) {
        return transaction.error();
    }
    const Result<store::Applied> applied = applyBundle(workspace, *bundle);
    if (!applied) {
        return applied.error();
    }
    if (const Result<> recorded = recordRead(workspace, *bundle); !recorded) {
        return recorded.error();
    }
    if (const Result<> told = describeImport(workspace, *bundle, *applied, *before, report);
        !told) {
        return told.error();
    }
    if (outcome == Outcome::DryRun) {
        return report;
    }
    if (const Result<> committed = transaction->commit(); !committed) {
        return committed.error();
    }
    emit workspace.changed({.cases = applied->cases, .bundles = true});
    return report;
}

} // namespace

Result<ImportReport> previewImport(Workspace &workspace, const QString &path)
{
    return readIn(workspace, path, Outcome::DryRun);
}

Result<ImportReport> importBundle(Workspace &workspace, const QString &path)
{
    return readIn(workspace, path, Outcome::Keep);
}

Result<BundleInspection> inspectBundle(const Workspace &workspace, const QString &path)
{
    const Result<QByteArray> file = readFileBounded(path, limits::kBundleBytes);
    if (!file) {
        return file.error();
    }
    exchange::OpenedBundle opened = exchange::openBundle(*file, readerOf(workspace));
    BundleInspection inspection{.report = std::move(opened.report)};
    inspection.fileBytes = file->size();
    if (!opened.bundle) {
        return inspection;
    }
    inspection.id = opened.bundle->id;
    inspection.from = opened.bundle->from;
    inspection.to = opened.bundle->to;
    inspection.number = opened.bundle->number;
    inspection.created = opened.bundle->created;
    inspection.changes = static_cast<int>(opened.bundle->changeCount());
    std::set<CaseId> people;
    std::set<AreaKey> areas;
    for (const BundleStream &stream : opened.bundle->streams) {
        if (stream.stream.caseId()) {
            people.insert(*stream.stream.caseId());
        }
        if (stream.stream.area()) {
            areas.insert(*stream.stream.area());
        }
    }
    inspection.people = static_cast<int>(people.size());
    inspection.areas.assign(areas.begin(), areas.end());
    return inspection;
}

} // namespace landgang::workspace
