// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/bundlereader.h"
#include "core/exchange/container/package.h"

namespace landgang::exchange {

/// Who signed a package, found in the signature itself.
struct PackageSigner {
    Certificate device;
    Certificate root;
};

/// Checks the signature over the manifest and that its office is known here (rules B12–B15). What
/// is wrong goes to `report`.
[[nodiscard]] std::optional<PackageSigner> checkPackageSignature(const Package &package,
                                                                 const Reader &reader,
                                                                 VerificationReport &report);

} // namespace landgang::exchange
