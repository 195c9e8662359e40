// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/bundlewriter.h"

#include "core/base/digest.h"
#include "core/base/limits.h"
#include "core/exchange/codec/blobfiles.h"
#include "core/exchange/codec/bundledocument.h"
#include "core/exchange/codec/changefiles.h"
#include "core/exchange/container/entrynames.h"
#include "core/exchange/container/package.h"
#include "core/exchange/crypto/signeddata.h"
#include "core/exchange/envelope/envelope.h"

namespace landgang::exchange {
namespace {

using namespace Qt::StringLiterals;

Error cannotBe(const QString &reason)
{
    return Error{ErrorCode::InvalidArgument, reason};
}

Result<> checkSender(const Bundle &bundle, const Identity &device, const Certificate &root,
                     const QByteArray &trailerKey)
{
    if (device.certificate.role() != CertificateRole::Device || !device.certificate.isIssuedBy(root)
        || bundle.from != root.officeId() || bundle.fromDevice != device.certificate.deviceId()) {
        return cannotBe(u"The bundle is not from the device that signs it."_s);
    }
    if (trailerKey.size() != kTrailerBytes) {
        return cannotBe(u"The key of the trailer must have 32 bytes."_s);
    }
    return {};
}

/// The files of all streams, named in `document` on the way.
Result<std::vector<ZipEntry>> writeAllChanges(BundleDocument &document)
{
    std::vector<ZipEntry> all;
    for (const BundleStream &stream : document.bundle.streams) {
        const Result<std::vector<ZipEntry>> files =
            writeChangeFiles(stream.changes, all.size() + 1);
        if (!files) {
            return files.error();
        }
        std::vector<ChangeFile> references;
        for (const ZipEntry &file : *files) {
            references.push_back({QString::fromLatin1(file.name), packedDigest(file)});
            all.push_back(file);
        }
        document.files.push_back(std::move(references));
    }
    return all;
}

Result<> checkLimits(const Package &package)
{
    qint64 total = package.document.content.size();
    for (const ZipEntry &file : package.changes) {
        total += file.content.size();
    }
    for (const ZipEntry &blob : package.blobs) {
        total += blob.content.size();
    }
    // Media type, document, manifest and signature are entries too.
    if (package.document.content.size() > limits::kEntryBytes || total > limits::kInflatedBytes
        || package.changes.size() + package.blobs.size() + 4
            > static_cast<size_t>(limits::kBundleEntries)) {
        return cannotBe(u"The bundle is larger than one may be."_s);
    }
    return {};
}

} // namespace

Result<SignedPackage> writePackage(const Bundle &bundle, const Identity &device,
                                   const Certificate &root, const QByteArray &trailerKey)
{
    if (const Result<> sender = checkSender(bundle, device, root, trailerKey); !sender) {
        return sender.error();
    }
    BundleDocument document{bundle, trailerKey, {}};
    Package package;
    Result<std::vector<ZipEntry>> changes = writeAllChanges(document);
    if (!changes) {
        return changes.error();
    }
    package.changes = *std::move(changes);
    package.blobs = writeBlobFiles(bundle.streams);
    package.document = storedEntry(kDocumentName.toByteArray(), writeDocument(document));
    if (const Result<> limits = checkLimits(package); !limits) {
        return limits.error();
    }
    const QByteArray name = signatureName(bundle.id);
    package.manifest = storedEntry(kManifestName.toByteArray(), manifestOver(package, name));
    const Result<QByteArray> signature =
        signContent(package.manifest.content, SignedContent::Detached,
                    {device.key, device.certificate, {root}}, bundle.created);
    if (!signature) {
        return signature.error();
    }
    package.signature = storedEntry(name, *signature);
    return SignedPackage{writePackageArchive(package), trailerKey,
                         sha256(package.manifest.content)};
}

Result<QByteArray> sealPackage(const SignedPackage &package, const Certificate &receiver)
{
    if (receiver.role() != CertificateRole::Encryption) {
        return cannotBe(u"A bundle can only be sealed to an encryption certificate."_s);
    }
    return sealEnvelope(package.container, {receiver}, package.trailerKey);
}

} // namespace landgang::exchange
