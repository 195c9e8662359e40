// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/codec/streamreader.h"

namespace landgang::exchange {
namespace {

using namespace Qt::StringLiterals;
using changelog::Stream;

/// The stream of these members, which must be exactly those its kind has.
std::optional<Stream> readDescriptor(JsonMembers &members)
{
    const auto owner = members.id<OfficeId>("owner"_L1);
    const auto nonce = members.id<Stream::Nonce>("nonce"_L1);
    const QString kind = members.text("kind"_L1);
    if (!owner || !nonce) {
        return std::nullopt;
    }
    if (kind == "private"_L1 && members.isNull("case"_L1) && members.isNull("area"_L1)) {
        return Stream::privateOf(*owner, *nonce);
    }
    const auto caseId = members.id<CaseId>("case"_L1);
    if (!caseId) {
        return std::nullopt;
    }
    if (kind == "core"_L1 && members.isNull("area"_L1)) {
        return Stream::core(*owner, *caseId, *nonce);
    }
    const auto area = AreaKey::fromString(members.text("area"_L1));
    if (kind != "area"_L1 || !area) {
        return std::nullopt;
    }
    return Stream::area(*owner, *caseId, *area, *nonce);
}

std::vector<ChangeFile> readFiles(const QJsonArray &array, JsonProblem &problem)
{
    std::vector<ChangeFile> files;
    for (const QJsonValue &value : array) {
        JsonMembers members(value, {"name"_L1, "packed"_L1}, problem);
        const QString name = members.text("name"_L1);
        if (const auto packed = members.id<DigestText>("packed"_L1)) {
            files.push_back({name, packed->toBytes()});
        }
    }
    return files;
}

/// Without their bytes, which are entries of their own.
std::vector<CarriedDocument> readDocuments(const QJsonArray &array, JsonProblem &problem)
{
    std::vector<CarriedDocument> documents;
    for (const QJsonValue &value : array) {
        JsonMembers members(value, {"name"_L1, "salt"_L1}, problem);
        const auto name = members.id<changelog::BlobName>("name"_L1);
        const auto salt = members.id<changelog::BlobSalt>("salt"_L1);
        if (name && salt) {
            documents.push_back({*name, *salt, {}});
        }
    }
    return documents;
}

std::vector<changelog::Seal> readSeals(const QJsonArray &array, const StreamId &stream,
                                       JsonProblem &problem)
{
    std::vector<changelog::Seal> seals;
    for (const QJsonValue &value : array) {
        JsonMembers members(value, {"author"_L1, "sequence"_L1, "head"_L1, "signature"_L1},
                            problem);
        const auto author = members.id<DeviceId>("author"_L1);
        const auto head = members.id<ChangeId>("head"_L1);
        const quint64 sequence = members.integer("sequence"_L1);
        const QByteArray signature = members.base64("signature"_L1);
        if (author && head) {
            seals.push_back({stream, *author, sequence, *head, signature});
        }
    }
    return seals;
}

} // namespace

std::optional<ReadStream> readStream(const QJsonValue &value, JsonProblem &problem)
{
    JsonMembers members(value,
                        {"id"_L1, "owner"_L1, "kind"_L1, "case"_L1, "area"_L1, "nonce"_L1,
                         "purpose"_L1, "files"_L1, "documents"_L1, "seals"_L1},
                        problem);
    const auto id = members.id<StreamId>("id"_L1);
    const std::optional<Stream> stream = readDescriptor(members);
    if (!id || !stream || stream->id() != *id) {
        problem.found(u"the id of a stream is not that of its owner, case and area"_s);
        return std::nullopt;
    }
    const QString purpose = members.text("purpose"_L1);
    std::vector<changelog::Seal> seals = readSeals(members.array("seals"_L1), *id, problem);
    std::vector<CarriedDocument> documents = readDocuments(members.array("documents"_L1), problem);
    return ReadStream{{*stream, purpose, {}, std::move(seals), std::move(documents)},
                      readFiles(members.array("files"_L1), problem)};
}

} // namespace landgang::exchange
