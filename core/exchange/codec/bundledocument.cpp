// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/codec/bundledocument.h"

#include "core/base/digest.h"
#include "core/exchange/codec/canonicaljson.h"
#include "core/exchange/codec/certificatejson.h"
#include "core/exchange/codec/streamreader.h"
#include "core/exchange/envelope/envelope.h"
#include "core/exchange/rules.h"

namespace landgang::exchange {
namespace {

using namespace Qt::StringLiterals;
std::optional<changelog::ChainHead> readHead(const QJsonValue &value)
{
    const QJsonArray head = value.toArray();
    const auto author = DeviceId::fromHex(head.at(0).toString());
    const qint64 sequence = head.at(1).toInteger(-1);
    const auto id = ChangeId::fromHex(head.at(2).toString());
    if (head.size() != 3 || !author || !id || sequence < 0 || sequence > kLargestJsonInteger) {
        return std::nullopt;
    }
    return changelog::ChainHead{*author, static_cast<quint64>(sequence), *id};
}

std::vector<changelog::ChainHead> readHeads(JsonMembers &members, QLatin1StringView name)
{
    std::vector<changelog::ChainHead> heads;
    for (const QJsonValue &entry : members.array(name)) {
        if (const auto head = readHead(entry)) {
            heads.push_back(*head);
        } else {
            members.wrong(name);
        }
    }
    return heads;
}

std::optional<changelog::StreamHave> readHave(const QJsonValue &value, JsonProblem &problem)
{
    JsonMembers members(value, {"stream"_L1, "heads"_L1}, problem);
    const auto stream = members.id<StreamId>("stream"_L1);
    std::vector<changelog::ChainHead> heads = readHeads(members, "heads"_L1);
    return stream ? std::optional(changelog::StreamHave{*stream, std::move(heads)}) : std::nullopt;
}

std::optional<MissingDocuments> readMissing(const QJsonValue &value, JsonProblem &problem)
{
    JsonMembers members(value, {"stream"_L1, "documents"_L1}, problem);
    const auto stream = members.id<StreamId>("stream"_L1);
    std::vector<changelog::BlobName> names;
    for (const QJsonValue &entry : members.array("documents"_L1)) {
        if (const auto name = changelog::BlobName::fromHex(entry.toString())) {
            names.push_back(*name);
        } else {
            members.wrong("documents"_L1);
        }
    }
    return stream ? std::optional(MissingDocuments{*stream, std::move(names)}) : std::nullopt;
}

std::optional<ClosedNotice> readClosed(const QJsonValue &value, JsonProblem &problem)
{
    JsonMembers members(value, {"stream"_L1, "held"_L1, "counted"_L1}, problem);
    const auto stream = members.id<StreamId>("stream"_L1);
    std::vector<changelog::ChainHead> held = readHeads(members, "held"_L1);
    std::vector<ChangeId> counted;
    for (const QJsonValue &entry : members.array("counted"_L1)) {
        if (const auto head = ChangeId::fromHex(entry.toString())) {
            counted.push_back(*head);
        } else {
            members.wrong("counted"_L1);
        }
    }
    return stream ? std::optional(ClosedNotice{*stream, std::move(held), std::move(counted)})
                  : std::nullopt;
}

std::vector<StreamId> readStreamIds(JsonMembers &members, QLatin1StringView name)
{
    std::vector<StreamId> streams;
    for (const QJsonValue &entry : members.array(name)) {
        if (const auto stream = StreamId::fromHex(entry.toString())) {
            streams.push_back(*stream);
        } else {
            members.wrong(name);
        }
    }
    return streams;
}

std::optional<BundleAuthor> readAuthor(const QJsonValue &value, JsonProblem &problem)
{
    JsonMembers members(value, {"device"_L1, "root"_L1}, problem);
    auto device = readCertificate(members, "device"_L1, problem);
    auto root = readCertificate(members, "root"_L1, problem);
    if (!device || !root) {
        return std::nullopt;
    }
    return BundleAuthor{*std::move(device), *std::move(root)};
}

std::optional<Refusal> readRefusal(const QJsonValue &value, JsonProblem &problem)
{
    JsonMembers members(value, {"bundle"_L1, "reason"_L1}, problem);
    const auto bundle = members.id<BundleId>("bundle"_L1);
    const QString reason = members.text("reason"_L1);
    return bundle ? std::optional(Refusal{*bundle, reason}) : std::nullopt;
}

std::optional<HeardHave> readHeard(const QJsonValue &value, JsonProblem &problem)
{
    JsonMembers members(value, {"device"_L1, "number"_L1}, problem);
    const auto device = members.id<DeviceId>("device"_L1);
    const quint64 number = members.integer("number"_L1);
    return device ? std::optional(HeardHave{*device, number}) : std::nullopt;
}

std::optional<ProfileReference> readProfile(const QJsonValue &value, JsonProblem &problem)
{
    JsonMembers members(value, {"id"_L1, "hash"_L1}, problem);
    const auto hash = members.id<DigestText>("hash"_L1);
    const QString id = members.text("id"_L1);
    return hash ? std::optional(ProfileReference{id, hash->toBytes()}) : std::nullopt;
}

/// Reads every element; those that cannot be read have left a problem.
template<typename Read>
auto readList(const QJsonArray &array, JsonProblem &problem, Read read)
{
    std::vector<typename decltype(read(QJsonValue(), problem))::value_type> list;
    for (const QJsonValue &value : array) {
        if (auto element = read(value, problem)) {
            list.push_back(*std::move(element));
        }
    }
    return list;
}

std::optional<BundleDocument> readParties(JsonMembers &members, JsonProblem &problem)
{
    JsonMembers from(members.value("from"_L1), {"office"_L1, "device"_L1}, problem);
    JsonMembers to(members.value("to"_L1), {"office"_L1, "key"_L1}, problem);
    const auto id = members.id<BundleId>("id"_L1);
    const auto fromOffice = from.id<OfficeId>("office"_L1);
    const auto fromDevice = from.id<DeviceId>("device"_L1);
    const auto toOffice = to.id<OfficeId>("office"_L1);
    const auto toKey = to.id<DigestText>("key"_L1);
    if (!id || !fromOffice || !fromDevice || !toOffice || !toKey) {
        return std::nullopt;
    }
    return BundleDocument{{.id = *id,
                           .from = *fromOffice,
                           .fromDevice = *fromDevice,
                           .to = *toOffice,
                           .toKey = toKey->toBytes()},
                          {},
                          {}};
}

void readContent(JsonMembers &members, BundleDocument &document, JsonProblem &problem)
{
    Bundle &bundle = document.bundle;
    bundle.number = members.integer("number"_L1);
    bundle.created = members.time("created"_L1);
    bundle.part = members.integer("part"_L1);
    bundle.parts = members.integer("parts"_L1);
    document.trailerKey = members.base64("trailerKey"_L1);
    for (ReadStream &read : readList(members.array("streams"_L1), problem, readStream)) {
        bundle.streams.push_back(std::move(read.stream));
        document.files.push_back(std::move(read.files));
    }
    bundle.have = readList(members.array("have"_L1), problem, readHave);
    bundle.missing = readList(members.array("missing"_L1), problem, readMissing);
    bundle.haveSince = members.integer("haveSince"_L1);
    const auto digest = members.id<DigestText>("haveDigest"_L1);
    bundle.haveDigest = digest ? digest->toBytes() : QByteArray();
    bundle.heard = readList(members.array("heard"_L1), problem, readHeard);
    bundle.closed = readList(members.array("closed"_L1), problem, readClosed);
    bundle.closedHere = readStreamIds(members, "closedHere"_L1);
    bundle.forgotten = readStreamIds(members, "forgotten"_L1);
    bundle.authors = readList(members.array("authors"_L1), problem, readAuthor);
    bundle.refusals = readList(members.array("refusals"_L1), problem, readRefusal);
    bundle.profiles = readList(members.array("profiles"_L1), problem, readProfile);
    if (bundle.number == 0) {
        members.wrong("number"_L1);
    }
    if (bundle.part < 1 || bundle.part > bundle.parts) {
        members.wrong("part"_L1);
    }
    if (document.trailerKey.size() != kTrailerBytes) {
        members.wrong("trailerKey"_L1);
    }
}

std::optional<BundleDocument> readObject(const QJsonObject &object, JsonProblem &problem)
{
    JsonMembers members(object, {"type"_L1,       "format"_L1,   "minReader"_L1,  "id"_L1,
                                 "from"_L1,       "to"_L1,       "number"_L1,     "created"_L1,
                                 "trailerKey"_L1, "streams"_L1,  "have"_L1,       "part"_L1,
                                 "parts"_L1,      "missing"_L1,  "haveSince"_L1,  "haveDigest"_L1,
                                 "heard"_L1,      "closed"_L1,   "closedHere"_L1, "forgotten"_L1,
                                 "authors"_L1,    "refusals"_L1, "profiles"_L1},
                        problem);
    if (members.text("type"_L1) != "landgang-bundle"_L1) {
        members.wrong("type"_L1);
    }
    if (members.integer("format"_L1) != kBundleFormat
        || members.integer("minReader"_L1) != kBundleFormat) {
        members.wrong("format"_L1);
    }
    std::optional<BundleDocument> document = readParties(members, problem);
    if (document) {
        readContent(members, *document, problem);
    }
    return document;
}

} // namespace

QByteArray packedDigest(const ZipEntry &entry)
{
    return sha256(entry.packed);
}

std::optional<BundleDocument> readDocument(const QByteArray &json, VerificationReport &report)
{
    JsonProblem problem;
    std::optional<BundleDocument> document;
    if (const std::optional<QJsonObject> object = fromCanonicalJson(json)) {
        document = readObject(*object, problem);
    } else {
        problem.found(u"the text is not canonical JSON"_s);
    }
    if (!problem.isEmpty() || !document) {
        report.refuse(ErrorCode::BundleDamaged, rules::kDocument,
                      u"In bundle.json "_s % problem.text() % u"."_s);
        return std::nullopt;
    }
    return document;
}

} // namespace landgang::exchange
