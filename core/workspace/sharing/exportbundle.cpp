// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/exportbundle.h"

#include "core/base/safefile.h"
#include "core/exchange/bundlereader.h"
#include "core/exchange/bundlewriter.h"
#include "core/exchange/disclosure/postcheck.h"
#include "core/store/closedstreams.h"
#include "core/store/logwriter.h"
#include "core/store/metastore.h"
#include "core/store/transaction.h"
#include "core/workspace/edit.h"
#include "core/workspace/sharing/answers.h"
#include "core/workspace/sharing/bundledraft.h"
#include "core/workspace/sharing/bundleparts.h"
#include "core/workspace/sharing/carrieddocuments.h"
#include "core/workspace/sharing/closednotices.h"
#include "core/workspace/sharing/forgetcase.h"
#include "core/workspace/sharing/ownword.h"
#include "core/workspace/workspacestate.h"

#include <QDir>
#include <QFileInfo>

#include <set>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using exchange::BundleStream;

constexpr qsizetype kTrailerKeySize = 32;

/// A computer whose clock runs behind its own work cannot judge which consents are still open.
Result<> checkClock(const WorkspaceState &state)
{
    const auto newest = store::MetaStore(state.database()).time(store::kOwnTime.toString());
    if (!newest) {
        return newest.error();
    }
    if (state.clock().now() < newest->instant()) {
        return Error{
            ErrorCode::NotPermitted,
            u"The computer's clock shows a time before your newest change. Set the clock right; "
            "nothing was written."_s};
    }
    return {};
}

/// Reads the finished package as the receiver would and checks all of it once more.
Result<> checkFinished(const Workspace &workspace, const BundleDraft &draft,
                       const exchange::SignedPackage &package)
{
    const exchange::Reader receiver{
        draft.bundle.to, workspace.office().realm(), nullptr, {workspace.office().root}};
    const exchange::OpenedBundle opened = exchange::openPackage(package.container, receiver);
    if (!opened.bundle) {
        return opened.report.error();
    }
    if (const Result<> refusals = checkRefusals(workspace, *opened.bundle); !refusals) {
        return refusals;
    }
    const Result<std::set<DeviceId>> devices = devicesOf(workspace, draft.bundle.to);
    const Result<std::set<StreamId>> forgotten = forgottenFor(workspace, draft.bundle.to);
    if (!devices || !forgotten) {
        return devices ? forgotten.error() : devices.error();
    }
    const auto told = store::ClosedStreams(workspace.state().database()).tellers();
    if (!told) {
        return told.error();
    }
    std::set<StreamId> closedByIt;
    for (const auto &[stream, offices] : *told) {
        if (offices.contains(draft.bundle.to)) {
            closedByIt.insert(stream);
        }
    }
    return exchange::checkDisclosure(*opened.bundle, draft.standings, *devices, workspace.today(),
                                     *forgotten, closedByIt);
}

/// Seals and the line in the ledger, in one transaction with whatever `beforeCommit` must have
/// done.
Result<> record(Workspace &workspace, const BundleDraft &draft, const QByteArray &manifestDigest)
{
    WorkspaceState &state = workspace.state();
    Result<store::Transaction> transaction = store::Transaction::begin(state.database());
    if (!transaction) {
        return transaction.error();
    }
    store::LogWriter writer(state.database());
    for (const changelog::Seal &seal : draft.newSeals) {
        if (const Result<> kept = writer.addSeal(seal); !kept) {
            return kept;
        }
    }
    if (const Result<> noted = noteWhatWasTold(state, draft); !noted) {
        return noted;
    }
    const BundleRecord line{
        draft.bundle.id,     draft.bundle.to,     draft.bundle.fromDevice,
        draft.bundle.number, state.clock().now(), static_cast<int>(draft.bundle.changeCount()),
        manifestDigest,      draft.heads,         {}};
    Edit edit(workspace);
    edit.set(state.parts().privateStream, bundleEntity(draft.bundle.id),
             changelog::Field::BundleOut, toValue(line));
    if (const auto applied = edit.apply(); !applied) {
        return applied.error();
    }
    return transaction->commit();
}

Result<ExportedBundle> writeDraft(Workspace &workspace, BundleDraft &draft, const QString &path)
{
    const WorkspaceState &state = workspace.state();
    if (const Result<> loaded = loadDocuments(state, draft.bundle); !loaded) {
        return loaded.error();
    }
    const Result<exchange::SignedPackage> package =
        exchange::writePackage(draft.bundle, state.parts().device, workspace.office().root,
                               state.ids().bytes(kTrailerKeySize));
    if (!package) {
        return package.error();
    }
    if (const Result<> checked = checkFinished(workspace, draft, *package); !checked) {
        return checked.error();
    }
    const Result<KnownOffice> receiver = confirmedOffice(workspace, draft.bundle.to);
    if (!receiver) {
        return receiver.error();
    }
    const Result<QByteArray> sealed = exchange::sealPackage(*package, receiver->card.encryption);
    if (!sealed) {
        return sealed.error();
    }
    // The file is wholly on the disk before the ledger says so, and gets its name after: a full
    // disk changes nothing, and no file is ever there that the ledger does not know.
    Result<PreparedFile> file = PreparedFile::prepare(path, *sealed);
    if (!file) {
        return file.error();
    }
    if (const Result<> recorded = record(workspace, draft, package->manifestDigest); !recorded) {
        return recorded.error();
    }
    if (const Result<> placed = file->commit(); !placed) {
        return placed.error();
    }
    std::set<CaseId> people;
    for (const BundleStream &stream : draft.bundle.streams) {
        if (stream.stream.caseId()) {
            people.insert(*stream.stream.caseId());
        }
    }
    emit workspace.changed({.cases = {}, .bundles = true});
    return ExportedBundle{draft.bundle.id, draft.bundle.number,
                          static_cast<int>(draft.bundle.changeCount()),
                          static_cast<int>(people.size()), QFileInfo(path).absoluteFilePath()};
}

/// "name-2.landgang" for part 2 of "name.landgang".
QString pathOf(const QString &first, size_t part)
{
    if (part == 1) {
        return first;
    }
    const QFileInfo info(first);
    const QString ending = info.suffix().isEmpty() ? QString() : QString(u'.' + info.suffix());
    return info.dir().filePath(
        u"%1-%2%3"_s.arg(info.completeBaseName(), QString::number(part), ending));
}

Result<ExportedBundle> writeParts(Workspace &workspace, std::vector<BundleDraft> &parts,
                                  const QString &path)
{
    for (size_t part = 2; part <= parts.size(); ++part) {
        if (QFileInfo::exists(pathOf(path, part))) {
            return Error{ErrorCode::AlreadyExists,
                         u"There is a file %1 already, where a further part of the bundle would "
                         "go. Nothing was written."_s.arg(pathOf(path, part))};
        }
    }
    std::optional<ExportedBundle> written;
    for (size_t part = 1; part <= parts.size(); ++part) {
        const auto one = writeDraft(workspace, parts[part - 1], pathOf(path, part));
        if (!one) {
            return one.error();
        }
        if (!written) {
            written = *one;
            continue;
        }
        written->changes += one->changes;
        written->people = std::max(written->people, one->people);
        written->furtherPaths << one->path;
    }
    return *written;
}

Result<ExportedBundle> writeWithoutChanges(Workspace &workspace, const OfficeId &to,
                                           const QString &path, DraftContent content)
{
    if (const Result<> clock = checkClock(workspace.state()); !clock) {
        return clock.error();
    }
    Result<BundleDraft> draft = draftBundle(workspace, to, content);
    return draft ? writeDraft(workspace, *draft, path) : draft.error();
}

} // namespace

Result<ExportedBundle> exportBundle(Workspace &workspace, const OfficeId &to, const QString &path,
                                    qint64 partBytes)
{
    if (const Result<> clock = checkClock(workspace.state()); !clock) {
        return clock.error();
    }
    Result<BundleDraft> draft = draftBundle(workspace, to, DraftContent::ChangesAndHave);
    if (!draft) {
        return draft.error();
    }
    if (draft->bundle.streams.empty() && !draft->hasNews) {
        return Error{
            ErrorCode::NothingToSend,
            u"There is nothing that %1 may see and does not hold already. Nothing was written."_s
                .arg(workspace.officeName(to))};
    }
    Result<std::vector<BundleDraft>> parts = partsOf(workspace, *draft, partBytes);
    return parts ? writeParts(workspace, *parts, path) : parts.error();
}

Result<ExportedBundle> writeReceipt(Workspace &workspace, const OfficeId &to, const QString &path)
{
    return writeWithoutChanges(workspace, to, path, DraftContent::HaveOnly);
}

Result<ExportedBundle> writeRequest(Workspace &workspace, const OfficeId &to, const QString &path)
{
    return writeWithoutChanges(workspace, to, path, DraftContent::Request);
}

} // namespace landgang::workspace
