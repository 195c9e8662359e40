// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/carrieddocuments.h"

#include "core/store/documentstore.h"
#include "core/store/peerstore.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

using changelog::BlobName;
using exchange::BundleStream;
using exchange::CarriedDocument;
using store::DocumentRecord;

/// The documents that the changes of `carried` attach.
std::set<BlobName> attachedBy(const BundleStream &carried)
{
    std::set<BlobName> names;
    for (const changelog::Change &change : carried.changes) {
        for (const changelog::Op &op : change.ops()) {
            if (const auto *attached = std::get_if<changelog::AttachOp>(&op)) {
                names.insert(attached->blob);
            }
        }
    }
    return names;
}

/// Whether a change held here names the document, erased or not.
Result<bool> isNamed(const store::DocumentStore &documents, const StreamId &stream,
                     const BlobName &name)
{
    const auto records = documents.ofStream(stream);
    if (!records) {
        return records.error();
    }
    return std::any_of(records->begin(), records->end(),
                       [&name](const DocumentRecord &record) { return record.name == name; });
}

} // namespace

Result<> addDocuments(const WorkspaceState &state, const std::vector<DeviceId> &receivers,
                      exchange::StreamStanding &standing, BundleStream &carried,
                      std::map<BlobName, qint64> &sizes)
{
    const StreamId id = carried.stream.id();
    const auto records = store::DocumentStore(state.database()).ofStream(id);
    if (!records || records->empty()) {
        return records ? Result<>() : records.error();
    }
    std::set<BlobName> wanted = attachedBy(carried);
    // Of a stream that is closed to us, nothing leaves but our own words and what goes with them.
    if (standing.membership == exchange::Membership::Present) {
        const auto missing = store::PeerStore(state.database()).missing(receivers, id);
        if (!missing) {
            return missing.error();
        }
        wanted.insert(missing->begin(), missing->end());
    }
    for (const DocumentRecord &record : *records) {
        if (record.isOpen) {
            standing.documents.insert(record.name);
        }
        if (record.isOpen && record.isHere && wanted.contains(record.name)) {
            carried.documents.push_back({record.name, record.salt, {}});
            sizes.insert_or_assign(record.name, record.size);
        }
    }
    return {};
}

Result<> loadDocuments(const WorkspaceState &state, exchange::Bundle &bundle)
{
    const store::DocumentStore documents(state.database());
    for (BundleStream &carried : bundle.streams) {
        for (CarriedDocument &document : carried.documents) {
            auto bytes = documents.bytes(carried.stream.id(), document.name);
            if (!bytes || !*bytes) {
                return bytes ? Error{ErrorCode::StoreDamaged,
                                     QStringLiteral("A document has gone from the store.")}
                             : bytes.error();
            }
            document.bytes = **std::move(bytes);
        }
    }
    return {};
}

Result<> addMissing(const WorkspaceState &state, const StreamId &stream, exchange::Bundle &bundle)
{
    const auto records = store::DocumentStore(state.database()).ofStream(stream);
    if (!records) {
        return records.error();
    }
    exchange::MissingDocuments missing{stream, {}};
    for (const DocumentRecord &record : *records) {
        if (record.isOpen && !record.isHere) {
            missing.names.push_back(record.name);
        }
    }
    if (!missing.names.empty()) {
        bundle.missing.push_back(std::move(missing));
    }
    return {};
}

Result<> takeDocuments(const WorkspaceState &state, const exchange::Bundle &bundle)
{
    store::DocumentStore documents(state.database());
    for (const BundleStream &carried : bundle.streams) {
        for (const CarriedDocument &document : carried.documents) {
            const Result<bool> kept =
                documents.keep(carried.stream.id(), document.name, document.bytes);
            if (!kept) {
                return kept.error();
            }
            const Result<bool> named = *kept || bundle.parts == 1
                ? Result<bool>(true)
                : isNamed(documents, carried.stream.id(), document.name);
            if (!named || !*named) {
                return named ? Error{ErrorCode::BundleIncomplete,
                                     QStringLiteral("The bundle holds a document that belongs to "
                                                    "another part, which has not arrived yet.")}
                             : named.error();
            }
        }
    }
    return {};
}

Result<bool> bringsDocuments(const WorkspaceState &state, const exchange::Bundle &bundle)
{
    const store::DocumentStore documents(state.database());
    for (const BundleStream &carried : bundle.streams) {
        const auto records = documents.ofStream(carried.stream.id());
        if (!records) {
            return records.error();
        }
        for (const CarriedDocument &document : carried.documents) {
            if (std::any_of(records->begin(), records->end(), [&](const DocumentRecord &record) {
                    return record.name == document.name && record.isOpen && !record.isHere;
                })) {
                return true;
            }
        }
    }
    return false;
}

} // namespace landgang::workspace
