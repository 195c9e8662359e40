// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/container/manifest.h"

#include "core/exchange/container/entrynames.h"

#include <QXmlStreamReader>

namespace landgang::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr QByteArrayView kHead =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<asic:ASiCManifest xmlns:asic=\"http://uri.etsi.org/02918/v1.2.1#\""
    " xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\">";
constexpr QByteArrayView kDigestMethod =
    "<ds:DigestMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#sha256\"/>";
constexpr QByteArrayView kTail = "</asic:ASiCManifest>\n";
constexpr qsizetype kDigestBytes = 32;

QByteArray attribute(const QXmlStreamReader &reader, QLatin1StringView name)
{
    return reader.attributes().value(name).toUtf8();
}

} // namespace

// Names are of the white list of entrynames.h and digests base64: nothing needs escaping.
QByteArray writeManifest(const Manifest &manifest)
{
    QByteArray xml = kHead + "<asic:SigReference URI=\"" + manifest.signatureName + "\" MimeType=\""
        + mediaType(EntryKind::Signature) + "\"/>";
    QByteArray root = " Rootfile=\"true\"";
    for (const ManifestEntry &entry : manifest.entries) {
        xml += "<asic:DataObjectReference URI=\"" + entry.name + "\" MimeType=\"" + entry.mediaType
            + "\"" + root + ">" + kDigestMethod + "<ds:DigestValue>" + entry.digest.toBase64()
            + "</ds:DigestValue></asic:DataObjectReference>";
        root.clear();
    }
    return xml + kTail;
}

std::optional<Manifest> readManifest(const QByteArray &xml)
{
    Manifest manifest;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        // No entities, so nothing in here grows.
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
            return std::nullopt;
        }
        if (token != QXmlStreamReader::StartElement) {
            continue;
        }
        if (reader.name() == "SigReference"_L1) {
            manifest.signatureName = attribute(reader, "URI"_L1);
        } else if (reader.name() == "DataObjectReference"_L1) {
            manifest.entries.push_back(
                {attribute(reader, "URI"_L1), attribute(reader, "MimeType"_L1), {}});
        } else if (reader.name() == "DigestValue"_L1 && !manifest.entries.empty()) {
            manifest.entries.back().digest =
                QByteArray::fromBase64(reader.readElementText().toLatin1());
        }
    }
    // What was read leniently above must be all there is: anything else differs here.
    if (reader.hasError() || writeManifest(manifest) != xml) {
        return std::nullopt;
    }
    for (const ManifestEntry &entry : manifest.entries) {
        if (!entryKind(entry.name) || entry.digest.size() != kDigestBytes) {
            return std::nullopt;
        }
    }
    return manifest;
}

} // namespace landgang::exchange
