// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/takebundle.h"

#include "core/store/apply.h"
#include "core/store/erasedchanges.h"
#include "core/store/logreader.h"
#include "core/store/transaction.h"
#include "core/workspace/edit.h"
#include "core/workspace/sharing/answers.h"
#include "core/workspace/sharing/carrieddocuments.h"
#include "core/workspace/sharing/closednotices.h"
#include "core/workspace/sharing/forgetcase.h"
#include "core/workspace/sharing/importreport.h"
#include "core/workspace/sharing/importrules.h"
#include "core/workspace/sharing/ledger.h"
#include "core/workspace/sharing/peerword.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

using exchange::Bundle;
using exchange::BundleStream;

std::vector<store::DeviceRecord> devicesOf(const Bundle &bundle)
{
    std::vector<store::DeviceRecord> devices;
    for (const exchange::BundleAuthor &author : bundle.authors) {
        devices.push_back({author.device.deviceId(), author.root.officeId(), author.device.der(),
                           author.root.der()});
    }
    return devices;
}

/// What our office has taken back, or forgotten at another PC, goes at once.
Result<> takeErasures(Workspace &workspace, const Bundle &bundle, store::Applied &applied)
{
    const Result<int> dropped =
        store::ErasedChanges(workspace.state().database()).dropWords(workspace.officeId());
    if (!dropped || bundle.from != workspace.officeId()) {
        return dropped ? Result<>() : dropped.error();
    }
    const Result<std::set<CaseId>> forgotten = applyErasureList(workspace);
    if (!forgotten) {
        return forgotten.error();
    }
    std::erase_if(applied.cases,
                  [&forgotten](const CaseId &id) { return forgotten->contains(id); });
    return {};
}

/// Whether this very store wrote the bundle, and need not be told what it holds. A copy of it that
/// works elsewhere has the same device and writes bundles that our ledger does not know: to us it
/// is another store of the office.
Result<bool> isOurOwn(const Workspace &workspace, const Bundle &bundle)
{
    if (bundle.fromDevice != workspace.state().device()) {
        return false;
    }
    const Result<std::vector<BundleRecord>> written = bundlesOut(workspace);
    if (!written) {
        return written.error();
    }
    return std::any_of(written->begin(), written->end(),
                       [&bundle](const BundleRecord &record) { return record.id == bundle.id; });
}

Result<store::Applied> applyBundle(Workspace &workspace, const Bundle &bundle)
{
    const WorkspaceState &state = workspace.state();
    const Result<bool> own = isOurOwn(workspace, bundle);
    if (!own) {
        return own.error();
    }
    std::vector<store::Arrival> arrivals;
    for (const BundleStream &stream : bundle.streams) {
        arrivals.push_back({stream.stream, stream.changes, stream.seals});
    }
    Result<store::Applied> applied = store::apply(state.database(), devicesOf(bundle), arrivals);
    if (!applied) {
        return applied;
    }
    std::set<ChangeId> newChanges;
    for (const StatementId &first : applied->newChanges) {
        newChanges.insert(first.change);
    }
    if (const Result<> allowed = checkArrival(workspace, bundle, newChanges); !allowed) {
        return allowed.error();
    }
    if (const Result<> kept = takeDocuments(state, bundle); !kept) {
        return kept.error();
    }
    if (*own) {
        return applied;
    }
    if (const Result<> heard = takePeerWord(state, bundle); !heard) {
        return heard.error();
    }
    if (const Result<> told = takeClosedNotices(workspace, bundle); !told) {
        return told.error();
    }
    if (const Result<> gone = takeErasures(workspace, bundle, *applied); !gone) {
        return gone.error();
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

/// Writes into the ledger that the bundle was read in, and what it tells of bundles of ours.
Result<> recordRead(Workspace &workspace, const Bundle &bundle, const QByteArray &manifestDigest,
                    const std::vector<SentHead> &before, ImportReport &report)
{
    const WorkspaceState &state = workspace.state();
    const Result<std::vector<SentHead>> after = headsHeld(workspace, bundle.streams);
    if (!after) {
        return after.error();
    }
    BundleRecord line{.id = bundle.id,
                      .office = bundle.from,
                      .device = bundle.fromDevice,
                      .number = bundle.number,
                      .time = state.clock().now(),
                      .changes = static_cast<int>(bundle.changeCount()),
                      .manifestDigest = manifestDigest};
    noteMoved(line, before, *after);
    Edit edit(workspace);
    edit.set(state.parts().privateStream, bundleEntity(bundle.id), changelog::Field::BundleIn,
             toValue(line));
    const auto refusals = takeRefusals(workspace, bundle, edit);
    if (!refusals) {
        return refusals.error();
    }
    for (const RefusedBundle &refused : *refusals) {
        report.refusals.push_back({refused.number, refused.reason});
    }
    const auto applied = edit.apply();
    return applied ? Result<>() : Result<>(applied.error());
}

/// What is known of a bundle before anything of it is applied.
Result<ImportReport> reportOn(const Workspace &workspace, const Bundle &bundle)
{
    const Result<std::vector<BundleRecord>> read = bundlesIn(workspace);
    if (!read) {
        return read.error();
    }
    ImportReport report{.bundle = bundle.id,
                        .from = bundle.from,
                        .number = bundle.number,
                        .created = bundle.created};
    report.isReceipt = bundle.streams.empty();
    report.part = static_cast<int>(bundle.part);
    report.parts = static_cast<int>(bundle.parts);
    Result<std::vector<quint64>> missing = missingNumbers(workspace, bundle);
    if (!missing) {
        return missing.error();
    }
    report.missingNumbers = *std::move(missing);
    const auto earlier =
        std::find_if(read->begin(), read->end(),
                     [&bundle](const BundleRecord &record) { return record.id == bundle.id; });
    // Another PC of the office may have read it in; then only the ledger has come from there.
    const Result<bool> held = earlier == read->end() ? Result<bool>(false)
                                                     : holdsAll(workspace, bundle);
    if (!held) {
        return held.error();
    }
    if (*held) {
        report.alreadyRead = earlier->time;
        report.knownChanges = static_cast<int>(bundle.changeCount());
    }
    return report;
}

} // namespace

Result<ImportReport> takeBundle(Workspace &workspace, const exchange::OpenedBundle &opened,
                                TakeOutcome outcome)
{
    Bundle bundle = *opened.bundle;
    const Result<int> forgotten = leaveOutForgotten(workspace, bundle);
    if (!forgotten) {
        return forgotten.error();
    }
    Result<ImportReport> report = reportOn(workspace, bundle);
    if (report) {
        report->forgottenPeople = *forgotten;
        report->isReceipt = report->isReceipt && *forgotten == 0;
        report->phoneWords =
            exchange::phoneWords(opened.manifestDigest, exchange::PhoneResult::Received);
    }
    if (!report || report->alreadyRead) {
        return report;
    }
    const Result<BeforeImport> before = lookBefore(workspace, bundle);
    if (!before) {
        return before.error();
    }
    // Both ways run the same statements; a dry run only goes without the commit.
    Result<store::Transaction> transaction =
        store::Transaction::begin(workspace.state().database());
    if (!transaction) {
        return transaction.error();
    }
    const Result<std::vector<SentHead>> heads = headsHeld(workspace, bundle.streams);
    if (!heads) {
        return heads.error();
    }
    const Result<store::Applied> applied = applyBundle(workspace, bundle);
    if (!applied) {
        return applied.error();
    }
    if (const Result<> recorded =
            recordRead(workspace, bundle, opened.manifestDigest, *heads, *report);
        !recorded) {
        return recorded.error();
    }
    if (const Result<> told = describeImport(workspace, bundle, *applied, *before, *report);
        !told) {
        return told.error();
    }
    if (outcome == TakeOutcome::DryRun) {
        return report;
    }
    if (const Result<> committed = transaction->commit(); !committed) {
        return committed.error();
    }
    emit workspace.changed({.cases = applied->cases, .bundles = true});
    return report;
}

} // namespace landgang::workspace
