// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/codec/bundledocument.h"
#include "core/exchange/codec/canonicaljson.h"

#include <optional>
#include <vector>

namespace landgang::exchange {

/// A SHA-256 digest as it stands in bundle.json.
using DigestText = Bytes<struct DigestTextTag, 32>;

/// A stream of bundle.json with the files its changes are in.
struct ReadStream {
    BundleStream stream;
    std::vector<ChangeFile> files;
};

/// The id must be that of the descriptor beside it: nobody can claim another office's stream.
[[nodiscard]] std::optional<ReadStream> readStream(const QJsonValue &value, JsonProblem &problem);

} // namespace landgang::exchange
