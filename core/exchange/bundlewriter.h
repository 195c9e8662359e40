// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/exchange/bundle.h"
#include "core/exchange/trust/officeroot.h"

namespace landgang::exchange {

/// A bundle on its way out: signed but not yet sealed, so that it can be read back and checked.
struct SignedPackage {
    QByteArray container; ///< The ASiC-E package.
    QByteArray trailerKey; ///< The HMAC key that stands in its bundle.json.
    QByteArray manifestDigest; ///< SHA-256 of META-INF/ASiCManifest.xml: what a receipt speaks of.
};

/// Writes and signs the package with the sending device's identity. `root` goes into the signature,
/// so that the package can be checked on its own. `trailerKey` is 32 random bytes, fresh for each
/// bundle. Apart from the signature the same bundle gives the same bytes. Errors: Crypto,
/// InvalidArgument (the bundle breaks a limit, or is not from `device`).
Result<SignedPackage> writePackage(const Bundle &bundle, const Identity &device,
                                   const Certificate &root, const QByteArray &trailerKey);

/// Seals a package to the receiving office: CMS AuthEnvelopedData AES-256-GCM ‖ HMAC-SHA-256.
/// Errors: Crypto, InvalidArgument (larger than limits::kBundleBytes).
Result<QByteArray> sealPackage(const SignedPackage &package, const Certificate &receiver);

} // namespace landgang::exchange
