// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/limits.h"
#include "core/changelog/op.h"
#include "core/changelog/opcodes.h"
#include "core/changelog/opparts.h"

namespace landgang::changelog {
namespace {

using namespace opcodes;

using Decoded = std::optional<Op>;

Decoded readCreate(CborReader &reader)
{
    const std::optional<EntityId> entity = readId<EntityId>(reader);
    const QString type = readText(reader);
    std::optional<EntityId> parent;
    if (reader.isNull()) {
        reader.null();
    } else {
        parent = readId<EntityId>(reader);
    }
    return entity ? Decoded(CreateOp{*entity, type, parent}) : std::nullopt;
}

Decoded readSet(CborReader &reader)
{
    const std::optional<EntityId> entity = readId<EntityId>(reader);
    const std::optional<Field> field = readField(reader);
    Value value = readValue(reader);
    std::vector<StatementId> supersedes = readStatements(reader);
    if (!entity || !field || reader.failed()) {
        return std::nullopt;
    }
    return SetOp{*entity, *field, std::move(value), std::move(supersedes)};
}

Decoded readAdd(CborReader &reader)
{
    const std::optional<EntityId> entity = readId<EntityId>(reader);
    const std::optional<Field> field = readField(reader);
    Value value = readValue(reader);
    if (!entity || !field || reader.failed()) {
        return std::nullopt;
    }
    return AddOp{*entity, *field, std::move(value)};
}

Decoded readRemove(CborReader &reader)
{
    const std::optional<EntityId> entity = readId<EntityId>(reader);
    const std::optional<Field> field = readField(reader);
    std::vector<StatementId> supersedes = readStatements(reader);
    if (!entity || !field || reader.failed()) {
        return std::nullopt;
    }
    return RemoveOp{*entity, *field, std::move(supersedes)};
}

Decoded readNote(CborReader &reader)
{
    const std::optional<EntityId> entity = readId<EntityId>(reader);
    const QString text = readText(reader);
    return entity ? Decoded(NoteOp{*entity, text}) : std::nullopt;
}

Decoded readAttach(CborReader &reader)
{
    const std::optional<EntityId> entity = readId<EntityId>(reader);
    const QString title = readText(reader);
    const QString mediaType = readText(reader);
    const qint64 size = reader.integer();
    const std::optional<BlobName> blob = readId<BlobName>(reader);
    const std::optional<BlobSalt> salt = readId<BlobSalt>(reader);
    if (size < 0 || size > limits::kBlobBytes) {
        reader.fail(QStringLiteral("a document is larger than one can be"));
    }
    if (!entity || !blob || !salt || reader.failed()) {
        return std::nullopt;
    }
    return AttachOp{*entity, title, mediaType, static_cast<quint64>(size), *blob, *salt};
}

Decoded readGrant(CborReader &reader)
{
    const std::optional<OfficeId> office = readId<OfficeId>(reader);
    const Right right = reader.boolean() ? Right::Write : Right::Read;
    const QString purpose = readText(reader);
    const QString basis = readText(reader);
    const QDate from = readDate(reader);
    std::optional<QDate> until;
    if (reader.isNull()) {
        reader.null();
    } else {
        until = readDate(reader);
    }
    std::vector<StatementId> after = readStatements(reader);
    if (!office || reader.failed()) {
        return std::nullopt;
    }
    return GrantOp{*office, right, purpose, basis, from, until, std::move(after)};
}

Decoded readWithdraw(CborReader &reader)
{
    const std::optional<OfficeId> office = readId<OfficeId>(reader);
    std::vector<ChangeId> heads = readChanges(reader);
    return office ? Decoded(WithdrawOp{*office, std::move(heads)}) : std::nullopt;
}

Decoded readHandOver(CborReader &reader)
{
    const std::optional<OfficeId> to = readId<OfficeId>(reader);
    std::optional<StatementId> by;
    if (reader.isNull()) {
        reader.null();
    } else {
        by = readStatement(reader);
    }
    std::vector<StatementId> keeps = readStatements(reader);
    std::vector<StatementId> after = readStatements(reader);
    return to ? Decoded(HandOverOp{*to, by, std::move(keeps), std::move(after)}) : std::nullopt;
}

Decoded readClose(CborReader &reader)
{
    const std::optional<DeviceId> device = readId<DeviceId>(reader);
    std::vector<ChangeId> heads = readChanges(reader);
    return device ? Decoded(CloseOp{*device, std::move(heads)}) : std::nullopt;
}

Decoded readErase(CborReader &reader)
{
    std::vector<ChangeId> changes = readChanges(reader);
    std::vector<StatementId> keeps = readStatements(reader);
    return EraseOp{std::move(changes), std::move(keeps)};
}

using ReadOp = Decoded (*)(CborReader &reader);

/// The reader of an op's elements; nullptr for a code of a later version.
ReadOp readerOf(qint64 code)
{
    switch (code) {
    case kCreate: return readCreate;
    case kSet: return readSet;
    case kAdd: return readAdd;
    case kRemove: return readRemove;
    case kNote: return readNote;
    case kAttach: return readAttach;
    case kGrant: return readGrant;
    case kWithdraw: return readWithdraw;
    case kHandOver: return readHandOver;
    case kClose: return readClose;
    case kErase: return readErase;
    default: return nullptr;
    }
}

Result<Op> decodeUnknown(const QByteArray &bytes, qint64 code, qsizetype &consumed)
{
    CborReader whole(bytes);
    const QByteArray encoded = whole.rawItem();
    if (whole.failed() || code < 0) {
        return Error{ErrorCode::Encoding, QStringLiteral("an op is not well-formed")};
    }
    consumed = encoded.size();
    return Op(UnknownOp{code, encoded});
}

} // namespace

Result<Op> decodeOp(const QByteArray &bytes, qsizetype &consumed)
{
    CborReader reader(bytes);
    (void)reader.enterArray();
    const qint64 code = reader.integer();
    const ReadOp readElements = readerOf(code);
    if (!reader.failed() && readElements == nullptr) {
        return decodeUnknown(bytes, code, consumed);
    }
    const Decoded op = reader.failed() ? std::nullopt : readElements(reader);
    reader.leave();
    consumed = reader.consumed();
    if (const Result<> end = reader.finishItem(); !end) {
        return end.error();
    }
    // The reader takes one encoding of each thing; a form read here must be the one written.
    Q_ASSERT(encodeOp(*op) == bytes.first(consumed));
    return *op;
}

Result<OpExtent> checkOp(const QByteArray &bytes)
{
    CborReader reader(bytes);
    (void)reader.enterArray();
    const qint64 code = reader.integer();
    if (reader.failed() || (code != kSet && code != kAdd && code != kRemove)) {
        qsizetype consumed = 0;
        const Result<Op> op = decodeOp(bytes, consumed);
        return op ? Result<OpExtent>(OpExtent{code, consumed}) : op.error();
    }
    (void)readId<EntityId>(reader);
    (void)readField(reader);
    if (code != kRemove) {
        (void)readEncodedValue(reader);
    }
    if (code != kAdd) {
        (void)readStatements(reader);
    }
    reader.leave();
    const Result<> end = reader.finishItem();
    return end ? Result<OpExtent>(OpExtent{code, reader.consumed()}) : end.error();
}

} // namespace landgang::changelog
