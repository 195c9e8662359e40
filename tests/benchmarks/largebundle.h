// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/bundlereader.h"
#include "core/exchange/trust/officeroot.h"
#include "core/store/database.h"

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

/// Opens and verifies it as its receiver.
[[nodiscard]] exchange::OpenedBundle openLarge(const LargeBundle &large);

/// Applies a bundle in a transaction of its own. Errors: as store::apply.
Result<> applyAll(store::Database &database, const exchange::Bundle &bundle);

} // namespace landgang::benchmarks
