// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/ids.h"

#include <vector>

namespace landgang::changelog {

/// The end of one branch of one author's chain in a stream: everything up to it is held.
struct ChainHead {
    DeviceId author;
    quint64 sequence = 0; ///< For people and as a check; the id decides.
    ChangeId id;

    auto operator<=>(const ChainHead &) const = default;
};

/// What a store holds of one stream, told to a peer: its next bundle starts behind these.
struct StreamHave {
    StreamId stream;
    std::vector<ChainHead> heads; ///< Every branch, ordered.

    bool operator==(const StreamHave &) const = default;
};

} // namespace landgang::changelog
