// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/bundledraft.h"

#include "core/store/deltareader.h"
#include "core/store/erasedchanges.h"
#include "core/store/logreader.h"
#include "core/store/peerstore.h"
#include "core/workspace/sharing/answers.h"
#include "core/workspace/sharing/bundlecompanions.h"
#include "core/workspace/sharing/carrieddocuments.h"
#include "core/workspace/sharing/closednotices.h"
#include "core/workspace/sharing/forgetcase.h"
#include "core/workspace/sharing/ownword.h"
#include "core/workspace/sharing/sealing.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>
#include <set>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using changelog::Seal;
using exchange::BundleStream;
using exchange::StreamStanding;

/// What the grant that opens a stream to `to` rests on; nothing for a core and for the owner
/// itself.
QString purposeFor(const StreamStanding &standing, const OfficeId &to)
{
    for (const changelog::LiveGrant &live : standing.access.grants()) {
        if (live.grant.office == to) {
            return live.grant.basis;
        }
    }
    return {};
}

/// Of a stream that is closed to us, our own words alone go back to its owner.
void keepOwn(store::Delta &delta, const std::set<DeviceId> &own)
{
    std::erase_if(delta.changes,
                  [&own](const auto &change) { return !own.contains(change.header().author); });
    std::erase_if(delta.seals, [&own](const Seal &seal) { return !own.contains(seal.author); });
}

/// What was taken back is passed on without its words.
Result<> dropErasedWords(const WorkspaceState &state, const StreamId &id, store::Delta &delta)
{
    const Result<std::set<ChangeId>> erased = store::ErasedChanges(state.database()).of(id);
    if (!erased) {
        return erased.error();
    }
    for (changelog::Change &change : delta.changes) {
        if (erased->contains(change.id()) && change.hasBody()) {
            change = change.withoutBody();
        }
    }
    return {};
}

Result<> addStream(const WorkspaceState &state, StreamStanding &standing,
                   const std::set<DeviceId> &own, const std::vector<DeviceId> &deciding,
                   BundleDraft &draft)
{
    const StreamId id = standing.stream.id();
    const auto stores = store::PeerStore(state.database()).acknowledged(deciding, id);
    if (!stores) {
        return stores.error();
    }
    Result<store::Delta> delta =
        store::DeltaReader(state.database()).beyond(id, *stores, state.device());
    if (!delta) {
        return delta.error();
    }
    if (standing.membership == exchange::Membership::Former && draft.bundle.to != state.office()) {
        keepOwn(*delta, own);
    }
    if (const Result<> dropped = dropErasedWords(state, id, *delta); !dropped) {
        return dropped;
    }
    Result<RunSeals> seals = sealRuns(state, delta->changes, delta->seals);
    if (!seals) {
        return seals.error();
    }
    BundleStream stream{standing.stream, purposeFor(standing, draft.bundle.to),
                        std::move(delta->changes), std::move(seals->all)};
    if (const Result<> added = addDocuments(state, deciding, standing, stream, draft.documentBytes);
        !added) {
        return added;
    }
    if (stream.changes.empty() && stream.documents.empty()) {
        return {};
    }
    draft.newSeals.insert(draft.newSeals.end(), seals->made.begin(), seals->made.end());
    draft.knownSeals.insert(draft.knownSeals.end(), delta->seals.begin(), delta->seals.end());
    for (const Seal &seal : stream.seals) {
        draft.heads.emplace_back(id, seal.head);
    }
    draft.bundle.streams.push_back(std::move(stream));
    return {};
}

Result<> addHave(const WorkspaceState &state, const StreamId &stream, BundleDraft &draft)
{
    Result<std::vector<changelog::ChainHead>> heads =
        store::LogReader(state.database()).heads(stream);
    if (!heads) {
        return heads.error();
    }
    draft.bundle.have.push_back({stream, *std::move(heads)});
    return addMissing(state, stream, draft.bundle);
}

/// What the receiver does not know yet of streams that are closed to it, and what we answer of
/// those it closed to us.
Result<> addEndings(const Workspace &workspace, BundleDraft &draft)
{
    const Result<std::vector<BundleRecord>> written = bundlesOut(workspace);
    if (!written) {
        return written.error();
    }
    const Result<bool> mustTell =
        mustBeTold(workspace, draft.bundle.to, draft.bundle.closed, draft.standings, *written);
    if (!mustTell) {
        return mustTell.error();
    }
    Result<std::vector<StreamId>> closed = closedHere(workspace, draft.bundle.to);
    if (!closed) {
        return closed.error();
    }
    const Result<std::set<StreamId>> forgotten = forgottenFor(workspace, draft.bundle.to);
    if (!forgotten) {
        return forgotten.error();
    }
    draft.bundle.forgotten.assign(forgotten->begin(), forgotten->end());
    draft.hasNews = *mustTell;
    draft.bundle.closedHere = *std::move(closed);
    return {};
}

Result<quint64> nextNumber(const Workspace &workspace, const OfficeId &to)
{
    const Result<std::vector<BundleRecord>> written = bundlesOut(workspace);
    if (!written) {
        return written.error();
    }
    quint64 last = 0;
    for (const BundleRecord &record : *written) {
        last = record.office == to && record.device == workspace.state().device()
            ? std::max(last, record.number)
            : last;
    }
    return last + 1;
}

} // namespace

Result<KnownOffice> confirmedOffice(const Workspace &workspace, const OfficeId &office)
{
    if (office == workspace.officeId()) {
        if (workspace.office().devices.size() < 2) {
            return Error{ErrorCode::NotPermitted,
                         u"This office has no other computer to send to. Nothing was written."_s};
        }
        return KnownOffice{workspace.office(), workspace.today(), std::nullopt};
    }
    Result<KnownOffice> known = workspace.knownOffice(office);
    if (known && !known->confirmed) {
        return Error{
            ErrorCode::NotPermitted,
            u"%1 is new here. Compare the words of its card first; nothing was written."_s.arg(
                known->card.name)};
    }
    return known;
}

Result<BundleDraft> draftBundle(const Workspace &workspace, const OfficeId &to,
                                DraftContent content)
{
    const WorkspaceState &state = workspace.state();
    const Result<KnownOffice> known = confirmedOffice(workspace, to);
    if (!known) {
        return known.error();
    }
    Result<std::vector<StreamStanding>> standings = standingsFor(workspace, to);
    if (!standings) {
        return standings.error();
    }
    const Result<quint64> number = nextNumber(workspace, to);
    if (!number) {
        return number.error();
    }
    const QDateTime now = state.clock().now();
    BundleDraft draft{
        .bundle = {.id = state.ids().next<BundleId>(),
                   .from = state.office(),
                   .fromDevice = state.device(),
                   .to = to,
                   .toKey = known->card.encryption.keyFingerprint(),
                   .number = *number,
                   .created = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC)}};
    const Result<std::set<DeviceId>> own = devicesOf(workspace, state.office());
    if (!own) {
        return own.error();
    }
    const store::PeerStore peers(state.database());
    const auto deciding = peers.deciding(to, state.clock().now(), struckOff(*standings));
    if (!deciding) {
        return deciding.error();
    }
    const std::vector<StreamId> allowed = exchange::mayLeave(*standings, to, state.clock().today());
    const std::set<StreamId> open(allowed.begin(), allowed.end());
    for (StreamStanding &standing : *standings) {
        if (!open.contains(standing.stream.id())) {
            continue;
        }
        const Result<bool> unwanted =
            peers.allSaid(*deciding, standing.stream.id(), store::Ending::Forgotten);
        if (!unwanted) {
            return unwanted.error();
        }
        if (*unwanted) {
            continue;
        }
        const bool isTold = standing.membership == exchange::Membership::Present
            || to == state.office();
        if (const Result<> have = isTold ? addHave(state, standing.stream.id(), draft) : Result<>();
            !have) {
            return have.error();
        }
        if (content != DraftContent::ChangesAndHave) {
            continue;
        }
        if (const Result<> added = addStream(state, standing, *own, *deciding, draft); !added) {
            return added.error();
        }
    }
    Result<std::vector<exchange::ClosedNotice>> closed = closedNotices(workspace, to, *standings);
    if (!closed) {
        return closed.error();
    }
    draft.bundle.closed = *std::move(closed);
    draft.standings = *std::move(standings);
    if (const Result<> told = addEndings(workspace, draft); !told) {
        return told.error();
    }
    if (const Result<> told = addRefusals(workspace, draft.bundle); !told) {
        return told.error();
    }
    if (const Result<> said = sayWhatWeHold(state, content, draft); !said) {
        return said.error();
    }
    const Result<> companions = addCompanions(workspace, draft.bundle);
    return companions ? Result<BundleDraft>(std::move(draft)) : companions.error();
}

} // namespace landgang::workspace
