// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/container/packagesignature.h"

#include "core/exchange/crypto/signeddata.h"
#include "core/exchange/rules.h"

#include <algorithm>

namespace landgang::exchange {
namespace {

using namespace Qt::StringLiterals;

/// One device and the root above it, in whichever order DER sorts them. Rule B12.
std::optional<PackageSigner> findSigner(const SignedDataParts &signature)
{
    if (signature.certificates.size() != 2) {
        return std::nullopt;
    }
    const Result<Certificate> first = Certificate::fromDer(signature.certificates[0]);
    const Result<Certificate> second = Certificate::fromDer(signature.certificates[1]);
    if (!first || !second) {
        return std::nullopt;
    }
    const bool isRootFirst = first->role() == CertificateRole::OfficeRoot;
    const Certificate &root = isRootFirst ? *first : *second;
    const Certificate &device = isRootFirst ? *second : *first;
    if (root.role() != CertificateRole::OfficeRoot || device.role() != CertificateRole::Device
        || !device.isIssuedBy(root)) {
        return std::nullopt;
    }
    return PackageSigner{device, root};
}

/// Rules B13 and B14.
bool isAcquainted(const PackageSigner &signer, const Reader &reader, VerificationReport &report)
{
    if (signer.root.realm() != reader.realm) {
        report.refuse(ErrorCode::BundleUntrusted, rules::kRealm,
                      reader.realm == Realm::Real
                          ? u"The bundle comes from a practice office; this is a real one."_s
                          : u"The bundle comes from a real office; this is a practice one."_s);
        return false;
    }
    const bool isKnown = std::any_of(
        reader.knownRoots.begin(), reader.knownRoots.end(), [&signer](const Certificate &root) {
            return root.officeId() == signer.root.officeId() && signer.device.isIssuedBy(root);
        });
    if (!isKnown) {
        report.refuse(ErrorCode::BundleUntrusted, rules::kKnownSender,
                      u"The bundle comes from an office whose card has not been confirmed here."_s);
    }
    return isKnown;
}

} // namespace

std::optional<PackageSigner> checkPackageSignature(const Package &package, const Reader &reader,
                                                   VerificationReport &report)
{
    const std::optional<SignedDataParts> signature =
        readSignedDataShape(package.signature.content, SignedContent::Detached);
    std::optional<PackageSigner> signer = signature ? findSigner(*signature) : std::nullopt;
    if (!signer) {
        report.refuse(
            ErrorCode::BundleDamaged, rules::kSignatureForm,
            u"The signature is not one of a device with the certificate of its office."_s);
        return std::nullopt;
    }
    if (!verifySignedData(*signature, package.manifest.content, signer->device, signer->root)) {
        report.refuse(ErrorCode::BundleDamaged, rules::kSignature,
                      u"The signature does not fit what the bundle holds."_s);
        return std::nullopt;
    }
    if (!isAcquainted(*signer, reader, report)) {
        return std::nullopt;
    }
    report.add(Finding::Weight::Fine, rules::kSignature,
               u"The bundle is signed by a computer of an office known here."_s);
    return signer;
}

} // namespace landgang::exchange
