// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/op.h"
#include "core/domain/ids.h"

#include <QByteArray>

#include <optional>

namespace landgang::exchange {

inline constexpr QByteArrayView kMimetypeName = "mimetype";
inline constexpr QByteArrayView kMimetype = "application/vnd.etsi.asic-e+zip";
inline constexpr QByteArrayView kDocumentName = "bundle.json";
inline constexpr QByteArrayView kManifestName = "META-INF/ASiCManifest.xml";

/// What an entry of a package is.
enum class EntryKind { Mimetype, Document, Changes, Blob, Manifest, Signature };

/// The white list: nothing for every name but those this format has. No name of it leaves the
/// package, climbs, or differs from another by case alone.
[[nodiscard]] std::optional<EntryKind> entryKind(QByteArrayView name);

/// "changes/0001.cbor" for 1. From 1 to 9999.
[[nodiscard]] QByteArray changesName(size_t number);

/// "blobs/<64 hexadecimal digits>": the bytes of a document, by its name.
[[nodiscard]] QByteArray blobEntryName(const changelog::BlobName &name);

/// "META-INF/signature-<uuid>.p7s", the UUID (version 8, RFC 9562) being the bundle's id, so that a
/// package written again gets the same name.
[[nodiscard]] QByteArray signatureName(const BundleId &bundle);

/// The media type of what a manifest lists.
[[nodiscard]] QByteArray mediaType(EntryKind kind);

} // namespace landgang::exchange
