// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/ownword.h"

#include "core/exchange/havedigest.h"
#include "core/store/peerstore.h"
#include "core/store/toldstore.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

using store::Told;

QByteArray digestOf(const StreamId &stream, const exchange::HeldStream &held)
{
    return exchange::haveDigest({{stream, held}});
}

/// The number of the bundle up to which every store of the receiver knows what we hold; 0 when it
/// must be told all.
Result<quint64> knownUpTo(const WorkspaceState &state, const BundleDraft &draft,
                          const std::map<StreamId, Told> &told)
{
    const bool isFew = draft.held.size() <= kStreamsAlwaysTold;
    // A stream that we told of and no longer have can only be left out of a whole.
    const bool hasLost = std::any_of(told.begin(), told.end(), [&draft](const auto &entry) {
        return !draft.held.contains(entry.first);
    });
    if (isFew || hasLost) {
        return quint64{0};
    }
    const auto stores =
        store::PeerStore(state.database()).deciding(draft.bundle.to, state.clock().now(), {});
    return stores ? store::ToldStore(state.database()).heardBy(*stores) : stores.error();
}

/// Leaves out what was told up to bundle `since` and is still so.
void leaveOut(BundleDraft &draft, const std::map<StreamId, Told> &told, quint64 since)
{
    const auto isKnown = [&](const StreamId &stream) {
        const auto before = told.find(stream);
        return before != told.end() && before->second.number <= since
            && before->second.digest == digestOf(stream, draft.held.at(stream));
    };
    std::erase_if(draft.bundle.have,
                  [&](const changelog::StreamHave &have) { return isKnown(have.stream); });
    std::erase_if(draft.bundle.missing, [&](const exchange::MissingDocuments &missing) {
        return isKnown(missing.stream);
    });
}

} // namespace

Result<> sayWhatWeHold(const WorkspaceState &state, DraftContent content, BundleDraft &draft)
{
    draft.held = exchange::heldIn(draft.bundle);
    for (const changelog::StreamHave &have : draft.bundle.have) {
        draft.held.try_emplace(have.stream);
    }
    draft.bundle.haveDigest = exchange::haveDigest(draft.held);
    const store::ToldStore store(state.database());
    const auto heard = store.heardFrom(draft.bundle.to);
    const auto told = store.toldTo(draft.bundle.to);
    if (!heard || !told) {
        return heard ? told.error() : heard.error();
    }
    for (const auto &[device, number] : *heard) {
        if (device != state.device()) {
            draft.bundle.heard.push_back({device, content == DraftContent::Request ? 0 : number});
        }
    }
    if (content == DraftContent::Request) {
        return {};
    }
    const Result<quint64> since = knownUpTo(state, draft, *told);
    if (!since) {
        return since.error();
    }
    draft.bundle.haveSince = *since;
    if (*since > 0) {
        leaveOut(draft, *told, *since);
    }
    return {};
}

Result<> noteWhatWasTold(const WorkspaceState &state, const BundleDraft &draft)
{
    store::ToldStore store(state.database());
    const OfficeId &to = draft.bundle.to;
    for (const auto &[stream, held] : draft.held) {
        const Result<> noted =
            store.tell(to, stream, {digestOf(stream, held), draft.bundle.number});
        if (!noted) {
            return noted;
        }
    }
    const auto told = store.toldTo(to);
    if (!told) {
        return told.error();
    }
    for (const auto &[stream, entry] : *told) {
        const Result<> gone = draft.held.contains(stream) ? Result<>() : store.forget(to, stream);
        if (!gone) {
            return gone;
        }
    }
    return {};
}

} // namespace landgang::workspace
