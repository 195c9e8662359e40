// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/peerword.h"

#include "core/exchange/havedigest.h"
#include "core/store/peerstore.h"
#include "core/store/toldstore.h"

#include <algorithm>

namespace landgang::workspace {

namespace {

/// Whether all that `bundle`'s sender has told, put together, is what it says it holds.
Result<bool> isWhole(const WorkspaceState &state, const exchange::Bundle &bundle)
{
    if (bundle.haveSince == 0) {
        return true; // The digest was checked with the bundle.
    }
    const auto said = store::PeerStore(state.database()).saidBy(bundle.fromDevice, bundle.from);
    if (!said) {
        return said.error();
    }
    exchange::HeldStreams held;
    for (const auto &[stream, heads] : said->heads) {
        held[stream].heads.insert(heads.begin(), heads.end());
    }
    for (const auto &[stream, name] : said->missing) {
        held[stream].missing.insert(name);
    }
    return exchange::haveDigest(held) == bundle.haveDigest;
}

} // namespace

Result<> takePeerWord(const WorkspaceState &state, const exchange::Bundle &bundle)
{
    store::PeerHave have{bundle.fromDevice, bundle.from, state.clock().now(), {}, bundle.closedHere,
                         bundle.forgotten,  {}};
    have.extent = bundle.haveSince == 0 ? store::PeerHave::Extent::Whole
                                        : store::PeerHave::Extent::Touched;
    exchange::HeldStreams named = exchange::heldIn(bundle);
    for (const changelog::StreamHave &stream : bundle.have) {
        named.try_emplace(stream.stream);
    }
    for (const auto &[stream, held] : named) {
        have.heads.emplace_back(stream,
                                std::vector<ChangeId>(held.heads.begin(), held.heads.end()));
        for (const changelog::BlobName &name : held.missing) {
            have.missing.emplace_back(stream, name);
        }
    }
    if (const Result<> recorded = store::PeerStore(state.database()).record(have); !recorded) {
        return recorded;
    }
    const Result<bool> whole = isWhole(state, bundle);
    if (!whole) {
        return whole.error();
    }
    store::ToldStore told(state.database());
    if (const Result<> noted =
            told.setHeardFrom(bundle.fromDevice, *whole ? bundle.number : quint64{0});
        !noted) {
        return noted;
    }
    const auto ours = std::find_if(
        bundle.heard.begin(), bundle.heard.end(),
        [&state](const exchange::HeardHave &heard) { return heard.device == state.device(); });
    return told.setHeardBy(bundle.fromDevice,
                           ours == bundle.heard.end() ? quint64{0} : ours->number);
}

} // namespace landgang::workspace
