// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/bundlereader.h"

#include "core/base/digest.h"
#include "core/base/limits.h"
#include "core/exchange/codec/blobfiles.h"
#include "core/exchange/codec/bundledocument.h"
#include "core/exchange/codec/bundlerules.h"
#include "core/exchange/codec/changefiles.h"
#include "core/exchange/container/packagesignature.h"
#include "core/exchange/envelope/envelope.h"
#include "core/exchange/rules.h"

namespace landgang::exchange {
namespace {

using namespace Qt::StringLiterals;

/// A package that holds in itself, with what only an envelope around it can confirm.
struct ReadPackage {
    Bundle bundle;
    QByteArray trailerKey;
    QByteArray manifestDigest;
};

/// Rules B6–B27. Each step sees only what the ones before have let through: nothing of the content
/// is looked at before the signature holds.
std::optional<ReadPackage> readPackage(const QByteArray &container, const Reader &reader,
                                       VerificationReport &report)
{
    const std::optional<Package> package = readPackageArchive(container, report);
    if (!package) {
        return std::nullopt;
    }
    const std::optional<PackageSigner> signer = checkPackageSignature(*package, reader, report);
    if (!signer) {
        return std::nullopt;
    }
    std::optional<BundleDocument> document = readDocument(package->document.content, report);
    if (!document || !checkParties(document->bundle, signer->device, signer->root, reader, report)
        || !readChangeFiles(package->changes, *document, report)
        || !readBlobFiles(package->blobs, document->bundle, report)) {
        return std::nullopt;
    }
    checkContent(document->bundle, signer->device, report);
    return ReadPackage{std::move(document->bundle), std::move(document->trailerKey),
                       sha256(package->manifest.content)};
}

/// Releases what was read, or nothing.
OpenedBundle released(VerificationReport report, std::optional<ReadPackage> package)
{
    if (report.isRefused() || !package) {
        return {std::move(report), std::nullopt, {}};
    }
    return {std::move(report), std::move(package->bundle), std::move(package->manifestDigest)};
}

} // namespace

OpenedBundle openBundle(const QByteArray &file, const Reader &reader)
{
    VerificationReport report;
    Q_ASSERT(reader.encryption != nullptr);
    const std::optional<QByteArray> container = openEnvelope(file, *reader.encryption, report);
    if (!container) {
        return released(std::move(report), std::nullopt);
    }
    std::optional<ReadPackage> package = readPackage(*container, reader, report);
    if (package && !checkTrailer(file, package->trailerKey, report)) {
        package.reset();
    }
    return released(std::move(report), std::move(package));
}

OpenedBundle openPackage(const QByteArray &container, const Reader &reader)
{
    VerificationReport report;
    if (container.size() > limits::kBundleBytes) {
        report.refuse(ErrorCode::BundleDamaged, rules::kSize,
                      u"The package is larger than a bundle can be."_s);
        return released(std::move(report), std::nullopt);
    }
    std::optional<ReadPackage> package = readPackage(container, reader, report);
    return released(std::move(report), std::move(package));
}

} // namespace landgang::exchange
