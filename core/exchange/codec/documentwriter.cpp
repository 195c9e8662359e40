// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/codec/bundledocument.h"
#include "core/exchange/codec/canonicaljson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace landgang::exchange {
namespace {

using namespace Qt::StringLiterals;

QString kindWord(changelog::StreamKind kind)
{
    switch (kind) {
    case changelog::StreamKind::Core: return u"core"_s;
    case changelog::StreamKind::Area: return u"area"_s;
    case changelog::StreamKind::Private: return u"private"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const changelog::Seal &seal)
{
    return {{u"author"_s, seal.author.toHex()},
            {u"sequence"_s, static_cast<qint64>(seal.sequence)},
            {u"head"_s, seal.head.toHex()},
            {u"signature"_s, toBase64(seal.signature)}};
}

QJsonObject toJson(const BundleStream &carried, const std::vector<ChangeFile> &files)
{
    const changelog::Stream &stream = carried.stream;
    QJsonArray fileList;
    for (const ChangeFile &file : files) {
        fileList.append(QJsonObject{{u"name"_s, file.name},
                                    {u"packed"_s, QString::fromLatin1(file.packed.toHex())}});
    }
    QJsonArray documents;
    for (const CarriedDocument &document : carried.documents) {
        documents.append(
            QJsonObject{{u"name"_s, document.name.toHex()}, {u"salt"_s, document.salt.toHex()}});
    }
    QJsonArray seals;
    for (const changelog::Seal &seal : carried.seals) {
        seals.append(toJson(seal));
    }
    return {{u"id"_s, stream.id().toHex()},
            {u"owner"_s, stream.owner().toHex()},
            {u"kind"_s, kindWord(stream.kind())},
            {u"case"_s, stream.caseId() ? QJsonValue(stream.caseId()->toHex()) : QJsonValue()},
            {u"area"_s, stream.area() ? QJsonValue(stream.area()->toString()) : QJsonValue()},
            {u"nonce"_s, stream.nonce().toHex()},
            {u"purpose"_s, carried.purpose},
            {u"files"_s, fileList},
            {u"documents"_s, documents},
            {u"seals"_s, seals}};
}

QJsonArray toJson(const std::vector<changelog::ChainHead> &heads)
{
    QJsonArray array;
    for (const changelog::ChainHead &head : heads) {
        array.append(
            QJsonArray{head.author.toHex(), static_cast<qint64>(head.sequence), head.id.toHex()});
    }
    return array;
}

QJsonObject toJson(const changelog::StreamHave &have)
{
    return {{u"stream"_s, have.stream.toHex()}, {u"heads"_s, toJson(have.heads)}};
}

QJsonObject toJson(const MissingDocuments &missing)
{
    QJsonArray names;
    for (const changelog::BlobName &name : missing.names) {
        names.append(name.toHex());
    }
    return {{u"stream"_s, missing.stream.toHex()}, {u"documents"_s, names}};
}

QJsonObject toJson(const ClosedNotice &notice)
{
    QJsonArray counted;
    for (const ChangeId &head : notice.counted) {
        counted.append(head.toHex());
    }
    return {{u"stream"_s, notice.stream.toHex()},
            {u"held"_s, toJson(notice.held)},
            {u"counted"_s, counted}};
}

QJsonValue toJson(const StreamId &stream)
{
    return stream.toHex();
}

QJsonObject toJson(const BundleAuthor &author)
{
    return {{u"device"_s, toBase64(author.device.der())}, {u"root"_s, toBase64(author.root.der())}};
}

QJsonObject toJson(const Refusal &refusal)
{
    return {{u"bundle"_s, refusal.bundle.toHex()}, {u"reason"_s, refusal.reason}};
}

QJsonObject toJson(const HeardHave &heard)
{
    return {{u"device"_s, heard.device.toHex()}, {u"number"_s, static_cast<qint64>(heard.number)}};
}

QJsonObject toJson(const ProfileReference &profile)
{
    return {{u"id"_s, profile.id}, {u"hash"_s, QString::fromLatin1(profile.hash.toHex())}};
}

template<typename T>
QJsonArray toJsonList(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T &value : values) {
        array.append(toJson(value));
    }
    return array;
}

} // namespace

QByteArray writeDocument(const BundleDocument &document)
{
    const Bundle &bundle = document.bundle;
    QJsonArray streams;
    for (size_t i = 0; i < bundle.streams.size(); ++i) {
        streams.append(toJson(bundle.streams[i], document.files[i]));
    }
    return toCanonicalJson({
        {u"type"_s, u"landgang-bundle"_s},
        {u"format"_s, kBundleFormat},
        {u"minReader"_s, kBundleFormat},
        {u"id"_s, bundle.id.toHex()},
        {u"from"_s,
         QJsonObject{{u"office"_s, bundle.from.toHex()}, {u"device"_s, bundle.fromDevice.toHex()}}},
        {u"to"_s,
         QJsonObject{{u"office"_s, bundle.to.toHex()},
                     {u"key"_s, QString::fromLatin1(bundle.toKey.toHex())}}},
        {u"number"_s, static_cast<qint64>(bundle.number)},
        {u"created"_s, toJsonTime(bundle.created)},
        {u"part"_s, static_cast<qint64>(bundle.part)},
        {u"parts"_s, static_cast<qint64>(bundle.parts)},
        {u"trailerKey"_s, toBase64(document.trailerKey)},
        {u"streams"_s, streams},
        {u"have"_s, toJsonList(bundle.have)},
        {u"missing"_s, toJsonList(bundle.missing)},
        {u"haveSince"_s, static_cast<qint64>(bundle.haveSince)},
        {u"haveDigest"_s, QString::fromLatin1(bundle.haveDigest.toHex())},
        {u"heard"_s, toJsonList(bundle.heard)},
        {u"closed"_s, toJsonList(bundle.closed)},
        {u"closedHere"_s, toJsonList(bundle.closedHere)},
        {u"forgotten"_s, toJsonList(bundle.forgotten)},
        {u"authors"_s, toJsonList(bundle.authors)},
        {u"refusals"_s, toJsonList(bundle.refusals)},
        {u"profiles"_s, toJsonList(bundle.profiles)},
    });
}

} // namespace landgang::exchange
