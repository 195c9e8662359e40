// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/exchange/bundle.h"
#include "core/exchange/trust/officeroot.h"
#include "core/exchange/verificationreport.h"

#include <optional>
#include <vector>

namespace landgang::exchange {

/// Who is reading: the keys bundles may be sealed to and the offices that are known.
struct Reader {
    OfficeId office;
    Realm realm = Realm::Real;
    /// Must remain alive while reading. None when a sender checks its own package as the receiver
    /// would: only openPackage allows that, and only the key the bundle is sealed to is then not
    /// compared.
    const Identity *encryption = nullptr;
    std::vector<Certificate> knownRoots; ///< Offices confirmed here, our own among them.
};

/// What came of opening a file. Nothing is released unless every rule holds.
struct OpenedBundle {
    VerificationReport report;
    std::optional<Bundle> bundle;
    QByteArray manifestDigest;
};

/// Opens, checks and decodes a bundle file. Pure: bytes in, findings and parts out.
[[nodiscard]] OpenedBundle openBundle(const QByteArray &file, const Reader &reader);

/// Checks and decodes a package before it is sealed, by the same rules. For the sender's own check.
[[nodiscard]] OpenedBundle openPackage(const QByteArray &container, const Reader &reader);

} // namespace landgang::exchange
