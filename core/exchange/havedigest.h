// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/op.h"
#include "core/domain/ids.h"

#include <map>
#include <set>

namespace landgang::exchange {

struct Bundle;

/// What a store holds of one stream, as far as a digest speaks of it.
struct HeldStream {
    std::set<ChangeId> heads;
    std::set<changelog::BlobName> missing;

    bool operator==(const HeldStream &) const = default;
};

/// What a store has told of all streams it shares with another. A stream without heads is as good
/// as not told of.
using HeldStreams = std::map<StreamId, HeldStream>;

/// SHA-256("have/1" ‖ CBOR[[stream, [head …], [missing document …]] …]) over the streams that have
/// heads: who keeps what a peer told bit by bit finds out whether it still is the whole.
[[nodiscard]] QByteArray haveDigest(const HeldStreams &held);

/// What a bundle itself says of this: its haves, the receiver's own chains in streams closed to it,
/// and the documents that are missing.
[[nodiscard]] HeldStreams heldIn(const Bundle &bundle);

} // namespace landgang::exchange
