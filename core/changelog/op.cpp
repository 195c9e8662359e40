// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/op.h"

#include "core/base/limits.h"

namespace landgang::changelog {
namespace {

constexpr qint64 kCreate = 0;
constexpr qint64 kSet = 1;
constexpr qint64 kNote = 4;
constexpr qint64 kGrant = 32;
constexpr qint64 kWithdraw = 33;
constexpr qint64 kFirstAccess = 32;
constexpr qint64 kLastAccess = 63;

void writeStatements(CborWriter &writer, const std::vector<StatementId> &statements)
{
    writer.beginArray(static_cast<qsizetype>(statements.size()));
    for (const StatementId &statement : statements) {
        writer.beginArray(2);
        writer.bytes(statement.change.view());
        writer.integer(statement.op);
        writer.endArray();
    }
    writer.endArray();
}

struct OpWriter {
    CborWriter &writer;

    void operator()(const CreateOp &op) const
    {
        writer.beginArray(4);
        writer.integer(kCreate);
        writer.bytes(op.entity.view());
        writer.text(op.type);
        if (op.parent) {
            writer.bytes(op.parent->view());
        } else {
            writer.null();
        }
        writer.endArray();
    }

    void operator()(const SetOp &op) const
    {
        writer.beginArray(5);
        writer.integer(kSet);
        writer.bytes(op.entity.view());
        writer.integer(static_cast<qint64>(op.field));
        writeValue(writer, op.value);
        writeStatements(writer, op.supersedes);
        writer.endArray();
    }

    void operator()(const NoteOp &op) const
    {
        writer.beginArray(3);
        writer.integer(kNote);
        writer.bytes(op.entity.view());
        writer.text(op.text);
        writer.endArray();
    }

    void operator()(const GrantOp &op) const
    {
        writer.beginArray(8);
        writer.integer(kGrant);
        writer.bytes(op.office.view());
        writer.boolean(op.right == Right::Write);
        writer.text(op.purpose);
        writer.text(op.basis);
        writer.text(op.from.toString(Qt::ISODate));
        if (op.until) {
            writer.text(op.until->toString(Qt::ISODate));
        } else {
            writer.null();
        }
        writeStatements(writer, op.after);
        writer.endArray();
    }

    void operator()(const WithdrawOp &op) const
    {
        writer.beginArray(3);
        writer.integer(kWithdraw);
        writer.bytes(op.office.view());
        writer.beginArray(static_cast<qsizetype>(op.heads.size()));
        for (const ChangeId &head : op.heads) {
            writer.bytes(head.view());
        }
        writer.endArray();
        writer.endArray();
    }

    void operator()(const UnknownOp &) const { Q_UNREACHABLE(); }
};

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
        reader.fail(QStringLiteral("an op names more than %1 others").arg(limits::kSupersededPerOp));
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

bool UnknownOp::isAccess() const
{
    return code >= kFirstAccess && code <= kLastAccess;
}

bool UnknownOp::isCritical() const
{
    return code % 2 != 0;
}

QByteArray encodeOp(const Op &op)
{
    if (const auto *unknown = std::get_if<UnknownOp>(&op)) {
        return unknown->encoded;
    }
    CborWriter writer;
    std::visit(OpWriter{writer}, op);
    return writer.result();
}

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
