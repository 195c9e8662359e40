// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/bundle.h"
#include "core/exchange/disclosure/selection.h"

#include <optional>

namespace landgang::exchange {

/// A document that `carried`, a stream of the finished `bundle`, must not bring along: it goes with
/// the stream whose changes name it and with no other, however its name became known. Of a stream
/// that is closed to the sender, only with the sender's own words. Nothing when all is right.
[[nodiscard]] std::optional<changelog::BlobName> strayDocument(const Bundle &bundle,
                                                               const BundleStream &carried,
                                                               const StreamStanding &standing);

} // namespace landgang::exchange
