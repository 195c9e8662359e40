// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace landgang::exchange {

/// An entry a manifest answers for.
struct ManifestEntry {
    QByteArray name;
    QByteArray mediaType;
    QByteArray digest; ///< SHA-256 of the inflated content: 32 bytes.

    bool operator==(const ManifestEntry &) const = default;
};

/// ASiCManifest (ETSI TS 102 918 annex A): what the one signature of a package covers.
struct Manifest {
    QByteArray signatureName;
    std::vector<ManifestEntry> entries; ///< The first is the root file.

    bool operator==(const Manifest &) const = default;
};

[[nodiscard]] QByteArray writeManifest(const Manifest &manifest);

/// The manifest, when `xml` is byte for byte what writeManifest makes of it.
[[nodiscard]] std::optional<Manifest> readManifest(const QByteArray &xml);

} // namespace landgang::exchange
