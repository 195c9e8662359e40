// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/exportbundle.h"

#include "core/base/safefile.h"
#include "core/exchange/bundlereader.h"
#include "core/exchange/bundlewriter.h"
#include "core/exchange/disclosure/postcheck.h"
#include "core/store/logwriter.h"
#include "core/store/metastore.h"
#include "core/store/peerstore.h"
#include "core/store/transaction.h"
#include "core/workspace/bundledraft.h"
#include "core/workspace/edit.h"
#include "core/workspace/exchangestatus.h"
#include "core/workspace/workspacestate.h"

#include <QFileInfo>

#include <algorithm>
#include <map>
#include <set>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using exchange::BundleStream;

constexpr int kDaysBeforeConsentEnds = 14;
constexpr qsizetype kTrailerKeySize = 32;

int answersIn(const NeedArea &area)
{
    size_t count = area.need.statements.size() + area.responsibility.statements.size();
    for (const ChecklistItem &item : area.items) {
        count += item.state.statements.size();
    }
    return static_cast<int>(count);
}

/// What one plan looks like from the receiver's side.
PersonPreview previewOf(const ReleasePlan &plan, const std::set<StreamId> &open,
                        const exchange::Bundle &bundle)
{
    PersonPreview preview{.caseId = plan.id};
    if (const auto *name = plan.name.latest()) {
        preview.name = name->value;
    }
    for (const NeedArea &area : plan.areas) {
        if (open.contains(area.stream)) {
            preview.areas.push_back(area.key);
        } else {
            preview.withheldAreas.push_back(area.key);
            preview.withheldAnswers += answersIn(area);
        }
    }
    for (const BundleStream &stream : bundle.streams) {
        if (stream.stream.caseId() == plan.id) {
            preview.newChanges += static_cast<int>(stream.changes.size());
        }
    }
    return preview;
}

/// Whether no store of `to` has ever said that it holds the core of the plan.
Result<bool> isNewTo(const Workspace &workspace, const ReleasePlan &plan, const OfficeId &to)
{
    if (plan.owner == to) {
        return false;
    }
    const auto stores =
        store::PeerStore(workspace.state().database()).acknowledged(to, plan.core);
    if (!stores) {
        return stores.error();
    }
    return std::all_of(stores->begin(), stores->end(),
                       [](const std::vector<ChangeId> &heads) { return heads.empty(); });
}

void addWarnings(ExportPreview &preview, const ReleasePlan &plan, const PersonName &name, QDate today)
{
    for (const Disclosure &open : plan.disclosures) {
        if (open.office == preview.to && open.until
            && *open.until <= today.addDays(kDaysBeforeConsentEnds)) {
            preview.warnings.push_back({plan.id, name, open.area, *open.until});
        }
    }
}

/// A computer whose clock runs behind its own work cannot judge which consents are still open.
Result<> checkClock(const WorkspaceState &state)
{
    const auto newest = store::MetaStore(state.database()).time(store::kOwnTime.toString());
    if (!newest) {
        return newest.error();
    }
    if (state.clock().now() < newest->instant()) {
        return Error{ErrorCode::NotPermitted,
                     u"The computer's clock shows a time before your newest change. Set the clock right; "
                     "nothing was written."_s};
    }
    return {};
}

/// Reads the finished package as the receiver would and checks all of it once more.
Result<> checkFinished(const Workspace &workspace, const BundleDraft &draft,
                       const exchange::SignedPackage &package)
{
    const exchange::Reader receiver{draft.bundle.to,
                                    workspace.office().realm(),
                                    nullptr,
                                    {workspace.office().root}};
    const exchange::OpenedBundle opened = exchange::openPackage(package.container, receiver);
    if (!opened.bundle) {
        return opened.report.error();
    }
    return exchange::checkDisclosure(*opened.bundle, draft.standings, workspace.today());
}

/// Seals and the line in the ledger, in one transaction with whatever `beforeCommit` must have done.
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
    const BundleRecord line{draft.bundle.id,      draft.bundle.to,
                            draft.bundle.number,  state.clock().now(),
                            static_cast<int>(draft.bundle.changeCount()), manifestDigest,
                            draft.heads};
    Edit edit(workspace);
    edit.set(state.parts().privateStream, bundleEntity(draft.bundle.id), changelog::Field::BundleOut,
             toValue(line));
    if (const auto applied = edit.apply(); !applied) {
        return applied.error();
    }
    return transaction->commit();
}

Result<ExportedBundle> writeDraft(Workspace &workspace, const BundleDraft &draft, const QString &path)
{
    const WorkspaceState &state = workspace.state();
    const Result<exchange::SignedPackage> package =
        exchange::writePackage(draft.bundle, state.parts().device, workspace.office().root,
                               SystemIdSource().bytes(kTrailerKeySize));
    if (!package) {
        return package.error();
    }
    if (const Result<> checked = checkFinished(workspace, draft, *package); !checked) {
        return checked.error();
    }
    const Result<QByteArray> sealed =
        exchange::sealPackage(*package, state.offices().at(draft.bundle.to).card.encryption);
    if (!sealed) {
        return sealed.error();
    }
    // The file is wholly on the disk before the ledger says so, and gets its name after: a full disk changes
    // nothing, and no file is ever there that the ledger does not know.
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
        people.insert(*stream.stream.caseId());
    }
    emit workspace.changed({.cases = {}, .bundles = true});
    return ExportedBundle{draft.bundle.id, draft.bundle.number,
                          static_cast<int>(draft.bundle.changeCount()), static_cast<int>(people.size()),
                          QFileInfo(path).absoluteFilePath()};
}

} // namespace

Result<ExportPreview> previewExport(const Workspace &workspace, const OfficeId &to)
{
    const Result<BundleDraft> draft = draftBundle(workspace, to, DraftContent::ChangesAndHave);
    if (!draft) {
        return draft.error();
    }
    const Result<std::vector<ReleasePlan>> plans = workspace.plans();
    if (!plans) {
        return plans.error();
    }
    const auto status = exchangeStatus(workspace);
    if (!status) {
        return status.error();
    }
    ExportPreview preview{.to = to, .number = draft->bundle.number};
    preview.changes = static_cast<int>(draft->bundle.changeCount());
    const auto office = std::find_if(status->begin(), status->end(),
                                     [&to](const OfficeExchange &entry) { return entry.office == to; });
    preview.unsent = office == status->end() ? 0 : office->unsent;
    const std::vector<StreamId> allowed =
        exchange::mayLeave(draft->standings, to, workspace.today());
    const std::set<StreamId> open(allowed.begin(), allowed.end());
    for (const ReleasePlan &plan : *plans) {
        PersonPreview person = previewOf(plan, open, draft->bundle);
        if (person.areas.empty()) {
            continue;
        }
        const Result<bool> isNew = isNewTo(workspace, plan, to);
        if (!isNew) {
            return isNew.error();
        }
        person.isNew = *isNew;
        addWarnings(preview, plan, person.name, workspace.today());
        preview.people.push_back(std::move(person));
    }
    return preview;
}

Result<ExportedBundle> exportBundle(Workspace &workspace, const OfficeId &to, const QString &path)
{
    if (const Result<> clock = checkClock(workspace.state()); !clock) {
        return clock.error();
    }
    const Result<BundleDraft> draft = draftBundle(workspace, to, DraftContent::ChangesAndHave);
    if (!draft) {
        return draft.error();
    }
    if (draft->bundle.streams.empty()) {
        return Error{ErrorCode::NothingToSend,
                     u"There is nothing that %1 may see and does not hold already. Nothing was written."_s
                         .arg(workspace.officeName(to))};
    }
    return writeDraft(workspace, *draft, path);
}

Result<ExportedBundle> writeReceipt(Workspace &workspace, const OfficeId &to, const QString &path)
{
    if (const Result<> clock = checkClock(workspace.state()); !clock) {
        return clock.error();
    }
    const Result<BundleDraft> draft = draftBundle(workspace, to, DraftContent::HaveOnly);
    if (!draft) {
        return draft.error();
    }
    return writeDraft(workspace, *draft, path);
}

} // namespace landgang::workspace
