// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/bundlelayers.h"

#include "core/base/limits.h"
#include "core/exchange/container/entrynames.h"
#include "core/exchange/container/zipreader.h"
#include "core/exchange/crypto/signeddata.h"
#include "core/exchange/envelope/envelope.h"
#include "core/exchange/envelope/envelopeshape.h"

#include <algorithm>

namespace landgang::exchange {
namespace {

void readSigner(const QByteArray &signature, BundleLayers &layers)
{
    const std::optional<SignedDataParts> parts =
        readSignedDataShape(signature, SignedContent::Detached);
    if (!parts) {
        return;
    }
    for (const QByteArray &der : parts->certificates) {
        Result<Certificate> certificate = Certificate::fromDer(der);
        if (certificate && certificate->role() == CertificateRole::Device) {
            layers.signer = *std::move(certificate);
        } else if (certificate && certificate->role() == CertificateRole::OfficeRoot) {
            layers.root = *std::move(certificate);
        }
    }
}

void readPackageLayer(const QByteArray &container, BundleLayers &layers)
{
    const Result<std::vector<ZipEntry>> entries = readZip(container);
    if (!entries) {
        return;
    }
    for (const ZipEntry &entry : *entries) {
        // Names are whatever the archive says: on one line, in letters that can be seen.
        layers.entries.push_back({QString::fromLatin1(entry.name.toPercentEncoding("/")),
                                  entry.method == ZipMethod::Deflated, entry.packed.size(),
                                  entry.content.size()});
        if (entryKind(entry.name) == EntryKind::Signature) {
            readSigner(entry.content, layers);
        }
    }
}

} // namespace

BundleLayers readLayers(const QByteArray &file, const Reader &reader)
{
    Q_ASSERT(reader.encryption != nullptr);
    BundleLayers layers;
    OpenedBundle opened = openBundle(file, reader);
    layers.report = std::move(opened.report);
    layers.bundle = std::move(opened.bundle);
    layers.fileBytes = file.size();
    if (file.size() > limits::kBundleBytes || file.size() <= kTrailerBytes) {
        return layers;
    }
    const std::optional<EnvelopeShape> shape =
        readEnvelopeShape(QByteArrayView(file).chopped(kTrailerBytes));
    if (!shape) {
        return layers;
    }
    layers.recipients = shape->recipients;
    layers.isSealedToUs = std::find(shape->recipients.begin(), shape->recipients.end(),
                                    reader.encryption->certificate.keyFingerprint())
        != shape->recipients.end();
    VerificationReport known;
    if (const auto container = openEnvelope(file, *reader.encryption, known)) {
        layers.isOpened = true;
        readPackageLayer(*container, layers);
    }
    return layers;
}

} // namespace landgang::exchange
