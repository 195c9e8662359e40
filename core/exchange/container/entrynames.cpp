// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/container/entrynames.h"

#include <QUuid>

#include <algorithm>

namespace landgang::exchange {
namespace {

constexpr QByteArrayView kChangesStart = "changes/";
constexpr QByteArrayView kChangesEnd = ".cbor";
constexpr qsizetype kChangesDigits = 4;
constexpr QByteArrayView kBlobStart = "blobs/";
constexpr QByteArrayView kSignatureStart = "META-INF/signature-";
constexpr QByteArrayView kSignatureEnd = ".p7s";

/// What stands between `start` and `end`, when `name` has both.
std::optional<QByteArrayView> between(QByteArrayView name, QByteArrayView start, QByteArrayView end)
{
    if (name.size() < start.size() + end.size() || !name.startsWith(start) || !name.endsWith(end)) {
        return std::nullopt;
    }
    return name.sliced(start.size(), name.size() - start.size() - end.size());
}

bool isChangesName(QByteArrayView name)
{
    const std::optional<QByteArrayView> number = between(name, kChangesStart, kChangesEnd);
    return number && number->size() == kChangesDigits
        && std::all_of(number->begin(), number->end(),
                       [](char digit) { return digit >= '0' && digit <= '9'; });
}

bool isBlobName(QByteArrayView name)
{
    const std::optional<QByteArrayView> hex = between(name, kBlobStart, {});
    return hex && changelog::BlobName::fromHex(QString::fromLatin1(*hex)).has_value();
}

bool isSignatureName(QByteArrayView name)
{
    const std::optional<QByteArrayView> uuid = between(name, kSignatureStart, kSignatureEnd);
    // Read and written again: one spelling of each.
    return uuid
        && QUuid::fromString(QLatin1StringView(*uuid)).toByteArray(QUuid::WithoutBraces) == *uuid;
}

} // namespace

std::optional<EntryKind> entryKind(QByteArrayView name)
{
    if (name == kMimetypeName) {
        return EntryKind::Mimetype;
    }
    if (name == kDocumentName) {
        return EntryKind::Document;
    }
    if (name == kManifestName) {
        return EntryKind::Manifest;
    }
    if (isChangesName(name)) {
        return EntryKind::Changes;
    }
    if (isBlobName(name)) {
        return EntryKind::Blob;
    }
    if (isSignatureName(name)) {
        return EntryKind::Signature;
    }
    return std::nullopt;
}

QByteArray changesName(size_t number)
{
    return kChangesStart
        + QByteArray::number(static_cast<qulonglong>(number)).rightJustified(kChangesDigits, '0')
        + kChangesEnd;
}

QByteArray blobEntryName(const changelog::BlobName &name)
{
    return kBlobStart + name.toBytes().toHex();
}

QByteArray signatureName(const BundleId &bundle)
{
    QByteArray bytes = bundle.toBytes();
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x80); // Version 8.
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80); // Variant of RFC 9562.
    return kSignatureStart + QUuid::fromRfc4122(bytes).toByteArray(QUuid::WithoutBraces)
        + kSignatureEnd;
}

QByteArray mediaType(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Document: return QByteArrayLiteral("application/json");
    case EntryKind::Changes: return QByteArrayLiteral("application/cbor");
    case EntryKind::Blob: return QByteArrayLiteral("application/octet-stream");
    case EntryKind::Signature: return QByteArrayLiteral("application/x-pkcs7-signature");
    case EntryKind::Mimetype:
    case EntryKind::Manifest: break;
    }
    return {};
}

} // namespace landgang::exchange
