// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/exchange/bundle.h"
#include "core/exchange/container/zipentry.h"
#include "core/exchange/verificationreport.h"

#include <optional>
#include <vector>

namespace landgang::exchange {

/// A file of changes as bundle.json names it.
struct ChangeFile {
    QString name;
    /// SHA-256 of the packed bytes. The manifest covers what they inflate to, but deflate has many
    /// ways of saying the same: this one digest leaves only one.
    QByteArray packed;

    bool operator==(const ChangeFile &) const = default;
};

/// What packedDigest of a ChangeFile must be.
[[nodiscard]] QByteArray packedDigest(const ZipEntry &entry);

/// bundle.json: everything of a bundle but the changes themselves.
struct BundleDocument {
    Bundle bundle; ///< Its streams without changes until readChangeFiles has put them in.
    QByteArray trailerKey; ///< Of the trailer of the envelope: 32 bytes.
    std::vector<std::vector<ChangeFile>> files; ///< One list per stream.
};

[[nodiscard]] QByteArray writeDocument(const BundleDocument &document);

/// Rules B16 and B20 as far as ids are concerned. What is wrong goes to `report`.
[[nodiscard]] std::optional<BundleDocument> readDocument(const QByteArray &json,
                                                         VerificationReport &report);

} // namespace landgang::exchange
