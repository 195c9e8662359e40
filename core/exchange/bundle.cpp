// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/bundle.h"

#include <numeric>

namespace landgang::exchange {

size_t Bundle::changeCount() const
{
    return std::accumulate(
        streams.begin(), streams.end(), size_t{0},
        [](size_t sum, const BundleStream &stream) { return sum + stream.changes.size(); });
}

} // namespace landgang::exchange
