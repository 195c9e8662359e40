// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/exchange/packagesurgery.h"

#include "core/exchange/codec/canonicaljson.h"
#include "core/exchange/crypto/signeddata.h"

#include <QJsonDocument>

namespace landgang::exchange::fixture {

Package partsOf(const QByteArray &container)
{
    VerificationReport report;
    std::optional<Package> package = readPackageArchive(container, report);
    if (!package) {
        qFatal("%s", qPrintable(report.error().toText()));
    }
    return *std::move(package);
}

Package resigned(Package package, const Office &signer)
{
    package.manifest.content = manifestOver(package, package.signature.name);
    package.manifest.packed = package.manifest.content;
    package.signature.content = taken(signContent(
        package.manifest.content, SignedContent::Detached,
        {signer.device.key, signer.device.certificate, {signer.root.certificate()}}, now()));
    package.signature.packed = package.signature.content;
    return package;
}

QByteArray withDocument(const QByteArray &container, const Office &signer,
                        const std::function<void(QJsonObject &)> &change)
{
    Package package = partsOf(container);
    QJsonObject document = QJsonDocument::fromJson(package.document.content).object();
    change(document);
    package.document = storedEntry(package.document.name, toCanonicalJson(document));
    return writePackageArchive(resigned(std::move(package), signer));
}

QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

} // namespace landgang::exchange::fixture
