// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/codec/blobfiles.h"

#include "core/changelog/blobname.h"
#include "core/changelog/opcodes.h"
#include "core/changelog/opcursor.h"
#include "core/exchange/container/entrynames.h"
#include "core/exchange/rules.h"

#include <algorithm>
#include <map>
#include <set>

namespace landgang::exchange {
namespace {

using namespace Qt::StringLiterals;
using changelog::AttachOp;
using changelog::BlobName;

bool refuse(VerificationReport &report, const QString &text)
{
    report.refuse(ErrorCode::BundleDamaged, rules::kDocuments, text);
    return false;
}

/// What the changes of a stream say of its documents. Only asked where a stream carries any.
std::map<BlobName, AttachOp> attachedIn(const BundleStream &carried)
{
    std::map<BlobName, AttachOp> attached;
    for (const changelog::Change &change : carried.changes) {
        changelog::OpCursor op(change);
        while (op.next()) {
            if (op.code() == changelog::opcodes::kAttach) {
                const auto document = std::get<AttachOp>(op.op());
                attached.emplace(document.blob, document);
            }
        }
    }
    return attached;
}

/// Whether each document is what its stream says it is, and there once.
bool holdTogether(const BundleStream &carried)
{
    if (carried.documents.empty()) {
        return true;
    }
    const std::map<BlobName, AttachOp> attached = attachedIn(carried);
    std::set<BlobName> seen;
    return std::all_of(
        carried.documents.begin(), carried.documents.end(), [&](const CarriedDocument &document) {
            const auto said = attached.find(document.name);
            const bool isAsSaid = said == attached.end()
                || (said->second.salt == document.salt
                    && said->second.size == static_cast<quint64>(document.bytes.size()));
            return isAsSaid && seen.insert(document.name).second
                && changelog::blobName(document.salt, document.bytes) == document.name;
        });
}

} // namespace

std::vector<ZipEntry> writeBlobFiles(const std::vector<BundleStream> &streams)
{
    std::vector<ZipEntry> files;
    std::set<BlobName> written;
    for (const BundleStream &carried : streams) {
        for (const CarriedDocument &document : carried.documents) {
            if (written.insert(document.name).second) {
                files.push_back(storedEntry(blobEntryName(document.name), document.bytes));
            }
        }
    }
    return files;
}

bool readBlobFiles(const std::vector<ZipEntry> &files, Bundle &bundle, VerificationReport &report)
{
    std::map<BlobName, QByteArray> read;
    for (BundleStream &carried : bundle.streams) {
        for (CarriedDocument &document : carried.documents) {
            if (!read.contains(document.name)) {
                const size_t next = read.size();
                if (next >= files.size() || files[next].name != blobEntryName(document.name)) {
                    return refuse(report, u"A document that is named is not there."_s);
                }
                read.emplace(document.name, files[next].content);
            }
            document.bytes = read.at(document.name);
        }
        if (!holdTogether(carried)) {
            return refuse(report, u"A document is not the one that its name and change say."_s);
        }
    }
    return read.size() == files.size() || refuse(report, u"A document belongs to no stream."_s);
}

} // namespace landgang::exchange
