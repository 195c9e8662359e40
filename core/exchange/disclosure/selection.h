// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/merge/access.h"
#include "core/changelog/op.h"
#include "core/changelog/stream.h"

#include <QDate>

#include <set>
#include <vector>

namespace landgang::exchange {

/// Whether this office is let into a stream that it holds.
enum class Membership {
    Present,
    Former, ///< No longer: what it holds goes nowhere but to the owner, and that only its own
            ///< words.
};

/// A stream of this store with who may see it.
struct StreamStanding {
    changelog::Stream stream;
    changelog::Access access;
    Membership membership = Membership::Present;
    /// The documents that its changes name and that are not erased. Only where a bundle carries
    /// some.
    std::set<changelog::BlobName> documents = {};
};

/// The streams that may go to `office` on `day`, in the order given: the one place that decides
/// what leaves. An area only by its owner or a live grant whose dates include the day; a core only
/// to its owner and to whom an area of the same case may go; a private stream only to its owner.
/// Fails closed.
[[nodiscard]] std::vector<StreamId> mayLeave(const std::vector<StreamStanding> &standings,
                                             const OfficeId &office, QDate day);

} // namespace landgang::exchange
