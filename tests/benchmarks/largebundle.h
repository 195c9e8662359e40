// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/bundle.h"
#include "core/exchange/trust/officeroot.h"

#include <QByteArray>

#include <optional>

namespace landgang::benchmarks {

/// How large the work is: quality goals speak of 25 000 changes with four writes each.
inline constexpr int kChanges = 25'000;
inline constexpr int kWritesPerChange = 4;
inline constexpr int kChangesPerStream = 250; ///< Each with one seal at its end.

/// A bundle file of that size from one practice office to another, with the keys to open it.
struct LargeBundle {
    exchange::Identity receiver;
    exchange::Certificate senderRoot;
    OfficeId to;
    exchange::Bundle bundle;
    QByteArray file;
};

/// Made once and kept. Errors: Crypto.
const Result<LargeBundle> &largeBundle();

} // namespace landgang::benchmarks
