// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/container/package.h"

#include "core/base/digest.h"
#include "core/exchange/bundle.h"
#include "core/exchange/container/entrynames.h"
#include "core/exchange/container/manifest.h"
#include "core/exchange/container/zipreader.h"
#include "core/exchange/container/zipwriter.h"
#include "core/exchange/rules.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace landgang::exchange {
namespace {

using namespace Qt::StringLiterals;

/// Media type, document, manifest, signature.
constexpr size_t kFixedEntries = 4;

ManifestEntry describe(const ZipEntry &entry, EntryKind kind)
{
    return {entry.name, mediaType(kind), sha256(entry.content)};
}

/// A later format may have other entries and members, so this looks at nothing else. Rule B7.
bool hasOurFormat(const std::vector<ZipEntry> &entries, VerificationReport &report)
{
    const auto document = std::find_if(entries.begin(), entries.end(), [](const ZipEntry &entry) {
        return entry.name == kDocumentName;
    });
    if (document == entries.end()) {
        return true; // Rule B8 says so in its own words.
    }
    const QJsonObject object = QJsonDocument::fromJson(document->content).object();
    const qint64 format =
        std::max(object.value("format"_L1).toInteger(), object.value("minReader"_L1).toInteger());
    if (format > kBundleFormat) {
        report.refuse(
            ErrorCode::BundleVersion, rules::kFormat,
            u"The bundle is in format %1; this program reads format %2. Install the newer "
            "version of the program and read the bundle again."_s.arg(format)
                .arg(kBundleFormat));
        return false;
    }
    return true;
}

bool isKind(const ZipEntry &entry, EntryKind kind)
{
    return entryKind(entry.name) == kind;
}

/// How many files of changes there are, numbered from 1 without gaps, after the document.
size_t changeFilesIn(const std::vector<ZipEntry> &entries)
{
    size_t count = 0;
    while (2 + count < entries.size() && entries[2 + count].name == changesName(count + 1)) {
        ++count;
    }
    return count;
}

/// Exactly the entries of this format in their order; only changes may be deflated. Rule B8.
bool hasOurEntries(const std::vector<ZipEntry> &entries)
{
    if (entries.size() < kFixedEntries) {
        return false;
    }
    const size_t content = entries.size() - kFixedEntries;
    const size_t changes = changeFilesIn(entries);
    const auto firstBlob = entries.begin() + static_cast<std::ptrdiff_t>(2 + changes);
    const auto afterBlobs = entries.begin() + static_cast<std::ptrdiff_t>(2 + content);
    if (!std::all_of(firstBlob, afterBlobs,
                     [](const ZipEntry &entry) { return isKind(entry, EntryKind::Blob); })) {
        return false;
    }
    const bool isOnlyChangesPacked =
        std::all_of(entries.begin(), entries.end(), [](const ZipEntry &entry) {
            return entry.method == ZipMethod::Stored || isKind(entry, EntryKind::Changes);
        });
    return isOnlyChangesPacked
        && entries[0] == storedEntry(kMimetypeName.toByteArray(), kMimetype.toByteArray())
        && isKind(entries[1], EntryKind::Document)
        && isKind(entries[2 + content], EntryKind::Manifest)
        && isKind(entries[3 + content], EntryKind::Signature);
}

Package takeParts(std::vector<ZipEntry> entries)
{
    Package package;
    package.signature = std::move(entries.back());
    entries.pop_back();
    package.manifest = std::move(entries.back());
    entries.pop_back();
    package.document = std::move(entries[1]);
    const auto firstBlob = entries.begin()
        + static_cast<std::ptrdiff_t>(2 + changeFilesIn(entries));
    package.changes.assign(std::make_move_iterator(entries.begin() + 2),
                           std::make_move_iterator(firstBlob));
    package.blobs.assign(std::make_move_iterator(firstBlob),
                         std::make_move_iterator(entries.end()));
    return package;
}

/// Rules B9 and B10.
bool isCovered(const Package &package, VerificationReport &report)
{
    const std::optional<Manifest> manifest = readManifest(package.manifest.content);
    if (!manifest) {
        report.refuse(ErrorCode::BundleDamaged, rules::kManifestForm,
                      u"The manifest is not of the one form it may have."_s);
        return false;
    }
    if (manifestOver(package, package.signature.name) != package.manifest.content) {
        report.refuse(ErrorCode::BundleDamaged, rules::kManifestCovers,
                      u"The manifest does not name every part once, with its digest."_s);
        return false;
    }
    return true;
}

} // namespace

QByteArray manifestOver(const Package &package, const QByteArray &signatureName)
{
    Manifest manifest{signatureName, {describe(package.document, EntryKind::Document)}};
    for (const ZipEntry &changes : package.changes) {
        manifest.entries.push_back(describe(changes, EntryKind::Changes));
    }
    for (const ZipEntry &blob : package.blobs) {
        manifest.entries.push_back(describe(blob, EntryKind::Blob));
    }
    return writeManifest(manifest);
}

QByteArray writePackageArchive(const Package &package)
{
    std::vector<ZipEntry> entries{storedEntry(kMimetypeName.toByteArray(), kMimetype.toByteArray()),
                                  package.document};
    entries.insert(entries.end(), package.changes.begin(), package.changes.end());
    entries.insert(entries.end(), package.blobs.begin(), package.blobs.end());
    entries.push_back(package.manifest);
    entries.push_back(package.signature);
    return writeZip(entries);
}

std::optional<Package> readPackageArchive(const QByteArray &container, VerificationReport &report)
{
    Result<std::vector<ZipEntry>> entries = readZip(container);
    if (!entries) {
        report.refuse(ErrorCode::BundleDamaged, rules::kArchive,
                      u"Inside the bundle "_s % entries.error().context % u"."_s);
        return std::nullopt;
    }
    if (!hasOurFormat(*entries, report)) {
        return std::nullopt;
    }
    if (!hasOurEntries(*entries)) {
        report.refuse(ErrorCode::BundleDamaged, rules::kEntries,
                      u"The bundle does not have exactly the entries of its format, in order."_s);
        return std::nullopt;
    }
    Package package = takeParts(*std::move(entries));
    if (!isCovered(package, report)) {
        return std::nullopt;
    }
    if (writePackageArchive(package) != container) {
        report.refuse(ErrorCode::BundleDamaged, rules::kOnlyEncoding,
                      u"The bundle has bytes that its parts do not account for."_s);
        return std::nullopt;
    }
    report.add(Finding::Weight::Fine, rules::kManifestCovers,
               u"Every part is in the signed manifest, and nothing else is there."_s);
    return package;
}

} // namespace landgang::exchange
