// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/casework/documents.h"

#include "core/base/safefile.h"
#include "core/changelog/blobname.h"
#include "core/store/documentstore.h"
#include "core/store/transaction.h"
#include "core/workspace/edit.h"
#include "core/workspace/plan/areastories.h"
#include "core/workspace/plan/casewriter.h"
#include "core/workspace/workspacestate.h"

#include <QFileInfo>

#include <algorithm>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using changelog::AttachOp;
using changelog::BlobName;

std::set<BlobName> namesHere(const std::vector<store::DocumentRecord> &records)
{
    std::set<BlobName> names;
    for (const store::DocumentRecord &record : records) {
        if (record.isHere) {
            names.insert(record.name);
        }
    }
    return names;
}

/// The change and the bytes, in one transaction.
Result<> attach(Workspace &workspace, const changelog::Stream &stream, const AttachOp &op,
                const QByteArray &bytes)
{
    store::Database &database = workspace.state().database();
    Result<store::Transaction> transaction = store::Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    Edit edit(workspace);
    edit.add(stream, op);
    const Result<store::Applied> applied = edit.apply();
    if (!applied) {
        return applied.error();
    }
    const Result<bool> kept = store::DocumentStore(database).keep(stream.id(), op.blob, bytes);
    if (!kept || !*kept) {
        return kept ? Error{ErrorCode::Database, u"The document was not taken by the store."_s}
                    : kept.error();
    }
    if (const Result<> committed = transaction->commit(); !committed) {
        return committed;
    }
    emit workspace.changed({.cases = applied->cases});
    return {};
}

} // namespace

QString documentType(QByteArrayView bytes)
{
    // ISO 32000-1 § 7.5.2; PNG (ISO/IEC 15948) § 5.2; JPEG (ITU-T T.81) § B.1.1.3.
    if (bytes.startsWith("%PDF-")) {
        return u"application/pdf"_s;
    }
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        return u"image/png"_s;
    }
    return bytes.startsWith("\xff\xd8\xff") ? u"image/jpeg"_s : QString();
}

Result<> attachDocument(Workspace &workspace, const CaseId &id, const AreaKey &area,
                        const QString &path, const QString &title)
{
    const Result<QByteArray> bytes = readFileBounded(path, kDocumentBytes);
    if (!bytes) {
        return bytes.error();
    }
    const QString type = documentType(*bytes);
    if (type.isEmpty()) {
        return Error{ErrorCode::InvalidArgument,
                     u"The file is neither a PDF nor a PNG or JPEG picture. Nothing was attached; "
                     "save it as a PDF and attach that."_s};
    }
    const Result<WritableArea> target = writableArea(workspace, id, area);
    if (!target) {
        return target.error();
    }
    const QString named = title.trimmed().isEmpty() ? QFileInfo(path).fileName() : title.trimmed();
    const auto salt = workspace.state().ids().next<changelog::BlobSalt>();
    return attach(workspace, target->stream,
                  AttachOp{target->area.entity, named, type, static_cast<quint64>(bytes->size()),
                           changelog::blobName(salt, *bytes), salt},
                  *bytes);
}

Result<std::vector<Document>> documents(const Workspace &workspace, const CaseId &id)
{
    const Result<std::vector<AreaStory>> stories = areaStories(workspace, id);
    if (!stories) {
        return stories.error();
    }
    std::vector<Document> documents;
    for (const AreaStory &story : *stories) {
        const auto records =
            store::DocumentStore(workspace.state().database()).ofStream(story.stream.id());
        if (!records) {
            return records.error();
        }
        const std::set<BlobName> here = namesHere(*records);
        for (const auto &[document, op] : story.state.documents) {
            const Written &written = story.writers.at(document.change);
            documents.push_back({document, *story.stream.area(), op.title, op.mediaType,
                                 static_cast<qint64>(op.size), here.contains(op.blob), written.at,
                                 written.office, written.user});
        }
    }
    std::sort(documents.begin(), documents.end(), [](const Document &a, const Document &b) {
        return a.at != b.at ? a.at > b.at : b.id < a.id;
    });
    return documents;
}

Result<> saveDocument(const Workspace &workspace, const CaseId &id, const StatementId &document,
                      const QString &path)
{
    const Result<std::vector<AreaStory>> stories = areaStories(workspace, id);
    if (!stories) {
        return stories.error();
    }
    for (const AreaStory &story : *stories) {
        const auto found = story.state.documents.find(document);
        if (found == story.state.documents.end()) {
            continue;
        }
        const auto bytes = store::DocumentStore(workspace.state().database())
                               .bytes(story.stream.id(), found->second.blob);
        if (!bytes) {
            return bytes.error();
        }
        if (!*bytes) {
            return Error{ErrorCode::NotFound,
                         u"The document has not come yet. It is asked for with every bundle; "
                         "nothing was written."_s};
        }
        return writeFileSafely(path, **bytes, FileAudience::OwnerOnly);
    }
    return Error{ErrorCode::NotFound,
                 u"There is no such document in that plan. Nothing was written."_s};
}

} // namespace landgang::workspace
