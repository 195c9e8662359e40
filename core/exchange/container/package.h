// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/container/zipentry.h"
#include "core/exchange/verificationreport.h"

#include <optional>
#include <vector>

namespace landgang::exchange {

/// The parts of an ASiC-E package (ETSI EN 319 162-1), in the order they stand in it between the
/// media type and the end.
struct Package {
    ZipEntry document; ///< bundle.json
    std::vector<ZipEntry> changes;
    std::vector<ZipEntry> blobs;
    ZipEntry manifest;
    ZipEntry signature;
};

/// The manifest over the document, changes and blobs of a package, naming the file of its
/// signature.
[[nodiscard]] QByteArray manifestOver(const Package &package, const QByteArray &signatureName);

[[nodiscard]] QByteArray writePackageArchive(const Package &package);

/// Reads and checks the layers around the content: archive, names, manifest, digests, and that the
/// bytes are the only ones these parts can make (rules B6 and B8–B11). Of a package in a later
/// format only the version is read (B7). What is wrong goes to `report`.
[[nodiscard]] std::optional<Package> readPackageArchive(const QByteArray &container,
                                                        VerificationReport &report);

} // namespace landgang::exchange
