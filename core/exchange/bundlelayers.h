// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/bundlereader.h"

namespace landgang::exchange {

/// An entry of the package, as its archive says.
struct PackageEntry {
    QString name; ///< Percent-encoded (RFC 3986) where it is not of letters, digits, "-._~/".
    bool isDeflated = false;
    qint64 packedBytes = 0;
    qint64 bytes = 0;
};

/// What a bundle file consists of, for a person who asks what is wrong with it. Of a file that is
/// refused this goes as far as it could be read, and to nothing of the content: the names of
/// entries and signer are then only what the file says.
struct BundleLayers {
    VerificationReport report;
    qint64 fileBytes = 0;
    std::vector<QByteArray> recipients; ///< Key fingerprints; none when it is no envelope.
    bool isSealedToUs = false;
    bool isOpened = false; ///< Decrypted, which also proves that nothing inside was altered since.
    std::vector<PackageEntry> entries; ///< None when it is no archive.
    std::optional<Certificate> signer; ///< The device that the signature names.
    std::optional<Certificate> root; ///< The root beside it.
    std::optional<Bundle> bundle; ///< Only when nothing was refused.
};

/// Pure: bytes in, findings and parts out. The reader has an encryption key.
[[nodiscard]] BundleLayers readLayers(const QByteArray &file, const Reader &reader);

} // namespace landgang::exchange
