// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/limits.h"
#include "core/changelog/op.h"
#include "core/changelog/opcodes.h"

namespace landgang::changelog {
namespace {

using namespace opcodes;

/// An id where one is expected; the reader is marked as failed when it is not.
template<typename Id>
std::optional<Id> readId(CborReader &reader)
{
    const std::optional<Id> id = Id::fromBytes(reader.bytes());
    if (!id) {
        reader.fail(QStringLiteral("an id of %1 bytes was expected").arg(Id::kSize));
    }
    return id;
}

qsizetype readBoundedLength(CborReader &reader)
{
    const qsizetype length = reader.enterArray();
    if (length > limits::kSupersededPerOp) {
        reader.fail(
            QStringLiteral("an op names more than %1 others").arg(limits::kSupersededPerOp));
    }
    return reader.failed() ? 0 : length;
}

std::vector<StatementId> readStatements(CborReader &reader)
{
    std::vector<StatementId> statements;
    const qsizetype length = readBoundedLength(reader);
    for (qsizetype i = 0; i < length && !reader.failed(); ++i) {
        reader.enterArray(2);
        const std::optional<ChangeId> change = readId<ChangeId>(reader);
        const qint64 op = reader.integer();
        reader.leave();
        if (op < 0 || op >= limits::kOpsPerChange) {
            reader.fail(QStringLiteral("a statement number is out of range"));
        }
        if (change && !reader.failed()) {
            statements.push_back({*change, static_cast<quint32>(op)});
        }
    }
    reader.leave();
    return statements;
}

QString readText(CborReader &reader)
{
    QString text = reader.text();
    if (text.size() > limits::kTextBytes) {
        reader.fail(QStringLiteral("a text is longer than %1").arg(limits::kTextBytes));
    }
    return text;
}

QDate readDate(CborReader &reader)
{
    const QDate date = QDate::fromString(reader.text(), Qt::ISODate);
    if (!date.isValid()) {
        reader.fail(QStringLiteral("a date was expected"));
    }
    return date;
}

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
    const qint64 field = reader.integer();
    if (field < 0 || field > 0xffff) {
        reader.fail(QStringLiteral("a field number is out of range"));
    }
    Value value = readValue(reader);
    std::vector<StatementId> supersedes = readStatements(reader);
    if (!entity || reader.failed()) {
        return std::nullopt;
    }
    return SetOp{*entity, static_cast<Field>(field), std::move(value), std::move(supersedes)};
}

Decoded readNote(CborReader &reader)
{
    const std::optional<EntityId> entity = readId<EntityId>(reader);
    const QString text = readText(reader);
    return entity ? Decoded(NoteOp{*entity, text}) : std::nullopt;
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
    std::vector<ChangeId> heads;
    const qsizetype length = readBoundedLength(reader);
    for (qsizetype i = 0; i < length && !reader.failed(); ++i) {
        if (const std::optional<ChangeId> head = readId<ChangeId>(reader)) {
            heads.push_back(*head);
        }
    }
    reader.leave();
    return office ? Decoded(WithdrawOp{*office, std::move(heads)}) : std::nullopt;
}

bool isKnown(qint64 code)
{
    return code == kCreate || code == kSet || code == kNote || code == kGrant || code == kWithdraw;
}

Decoded readKnown(CborReader &reader, qint64 code)
{
    switch (code) {
    case kCreate: return readCreate(reader);
    case kSet: return readSet(reader);
    case kNote: return readNote(reader);
    case kGrant: return readGrant(reader);
    default: return readWithdraw(reader);
    }
}

} // namespace

Result<Op> decodeOp(const QByteArray &bytes, qsizetype &consumed)
{
    CborReader reader(bytes);
    (void)reader.enterArray();
    const qint64 code = reader.integer();
    if (!reader.failed() && !isKnown(code)) {
        CborReader whole(bytes);
        const QByteArray encoded = whole.rawItem();
        if (whole.failed() || code < 0) {
            return Error{ErrorCode::Encoding, QStringLiteral("an op is not well-formed")};
        }
        consumed = encoded.size();
        return Op(UnknownOp{code, encoded});
    }
    Decoded op = reader.failed() ? std::nullopt : readKnown(reader, code);
    reader.leave();
    consumed = reader.consumed();
    if (const Result<> end = reader.finishItem(); !end) {
        return end.error();
    }
    if (encodeOp(*op) != bytes.first(consumed)) {
        return Error{ErrorCode::Encoding, QStringLiteral("an op is not in its canonical encoding")};
    }
    return *std::move(op);
}

} // namespace landgang::changelog
