// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/change.h"

#include "core/base/digest.h"
#include "core/base/limits.h"

#include <algorithm>

namespace landgang::changelog {
namespace {

struct ReadHeader {
    ChangeHeader header;
    ChangeKind kind;
    qint64 opCount;
    QByteArray bodyDigest;
};

ChangeKind kindOf(const std::vector<Op> &ops)
{
    return std::any_of(ops.begin(), ops.end(), isAccess) ? ChangeKind::Access : ChangeKind::Content;
}

QByteArray encodeHeader(const ChangeHeader &header, ChangeKind kind, qint64 opCount,
                        const QByteArray &bodyDigest)
{
    CborWriter writer;
    writer.beginArray(10);
    writer.bytes(header.stream.view());
    writer.bytes(header.author.view());
    writer.integer(static_cast<qint64>(header.sequence));
    if (header.previous) {
        writer.bytes(header.previous->view());
    } else {
        writer.null();
    }
    writer.integer(static_cast<qint64>(header.time.ticks));
    writer.bytes(header.user.view());
    writer.integer(header.schema);
    writer.integer(static_cast<int>(kind));
    writer.integer(opCount);
    writer.bytes(bodyDigest);
    writer.endArray();
    return writer.result();
}

Error refused(const QString &reason)
{
    return Error{ErrorCode::ChangeRefused, reason};
}

Result<ReadHeader> decodeHeader(const QByteArray &bytes)
{
    CborReader reader(bytes);
    reader.enterArray(10);
    const std::optional<StreamId> stream = StreamId::fromBytes(reader.bytes());
    const std::optional<DeviceId> author = DeviceId::fromBytes(reader.bytes());
    const qint64 sequence = reader.integer();
    std::optional<ChangeId> previous;
    const bool isFirst = reader.isNull();
    if (isFirst) {
        reader.null();
    } else {
        previous = ChangeId::fromBytes(reader.bytes());
    }
    const qint64 time = reader.integer();
    const std::optional<UserId> user = UserId::fromBytes(reader.bytes());
    const qint64 schema = reader.integer();
    const qint64 kind = reader.integer();
    const qint64 opCount = reader.integer();
    const QByteArray bodyDigest = reader.bytes();
    reader.leave();
    if (const Result<> end = reader.finish(); !end) {
        return end.error();
    }
    if (!stream || !author || !user || sequence < 0 || time < 0 || schema < 0 || schema > 0xffff
        || kind < 0 || kind > 1 || isFirst == previous.has_value() || isFirst != (sequence == 0)) {
        return refused(QStringLiteral("a change header does not hold together"));
    }
    if (opCount < 1 || opCount > limits::kOpsPerChange) {
        return refused(
            QStringLiteral("a change has no ops or more than %1").arg(limits::kOpsPerChange));
    }
    const ChangeHeader header{*stream,
                              *author,
                              static_cast<quint64>(sequence),
                              previous,
                              HybridTime{static_cast<quint64>(time)},
                              *user,
                              static_cast<int>(schema)};
    const ReadHeader read{header, static_cast<ChangeKind>(kind), opCount, bodyDigest};
    Q_ASSERT(encodeHeader(header, read.kind, opCount, bodyDigest) == bytes);
    return read;
}

/// What follows in a body from `offset` on, not copied.
QByteArray rest(const QByteArray &body, qsizetype offset)
{
    return QByteArray::fromRawData(body.constData() + offset, body.size() - offset);
}

/// Whether a body has as many ops as announced, all as they must be; what kind of change they make.
Result<ChangeKind> checkOps(const QByteArray &body, qint64 expected)
{
    ChangeKind kind = ChangeKind::Content;
    qint64 count = 0;
    qsizetype offset = Change::Salt::kSize;
    for (; offset < body.size(); ++count) {
        if (count == expected) {
            return refused(QStringLiteral("a change has more ops than its header says"));
        }
        const Result<OpExtent> op = checkOp(rest(body, offset));
        if (!op) {
            return op.error();
        }
        kind = isAccessCode(op->code) ? ChangeKind::Access : kind;
        offset += op->size;
    }
    if (count != expected) {
        return refused(QStringLiteral("a change has fewer ops than its header says"));
    }
    return kind;
}

/// The ops of a body that has passed `checkOps`.
std::vector<Op> decodeOps(const QByteArray &body)
{
    std::vector<Op> ops;
    for (qsizetype offset = Change::Salt::kSize; offset < body.size();) {
        qsizetype consumed = 0;
        ops.push_back(*decodeOp(rest(body, offset), consumed));
        offset += consumed;
    }
    return ops;
}

} // namespace

ChangeId changeId(QByteArrayView headerBytes)
{
    return *ChangeId::fromBytes(labelledSha256("change/1", headerBytes));
}

Change::Change(const ChangeHeader &header, ChangeKind kind, const QByteArray &headerBytes,
               const QByteArray &bodyBytes)
    : m_content(std::make_shared<const Content>(header, kind, headerBytes, bodyBytes,
                                                changeId(headerBytes)))
{
}

Change Change::make(const ChangeHeader &header, const Salt &salt, std::vector<Op> ops)
{
    QByteArray body = salt.toBytes();
    for (const Op &op : ops) {
        body += encodeOp(op);
    }
    const ChangeKind kind = kindOf(ops);
    const Change change(header, kind,
                        encodeHeader(header, kind, static_cast<qint64>(ops.size()), sha256(body)),
                        body);
    std::call_once(change.m_content->opsMade, [&] { change.m_content->ops = std::move(ops); });
    return change;
}

const std::vector<Op> &Change::ops() const
{
    std::call_once(m_content->opsMade,
                   [this] { m_content->ops = decodeOps(m_content->bodyBytes); });
    return m_content->ops;
}

Result<Change> Change::decode(const QByteArray &header, const QByteArray &body)
{
    const Result<ReadHeader> read = decodeHeader(header);
    if (!read) {
        return read.error();
    }
    if (body.isEmpty()) {
        return read->kind == ChangeKind::Content
            ? Result<Change>(Change(read->header, read->kind, header, {}))
            : refused(QStringLiteral("a change of access has come without its body"));
    }
    if (body.size() < Salt::kSize || sha256(body) != read->bodyDigest) {
        return refused(QStringLiteral("the body of a change is not the one its header names"));
    }
    const Result<ChangeKind> kind = checkOps(body, read->opCount);
    if (!kind) {
        return kind.error();
    }
    if (*kind != read->kind) {
        return refused(QStringLiteral("a change is of another kind than its header says"));
    }
    return Change(read->header, read->kind, header, body);
}

Change Change::withoutBody() const
{
    return Change(header(), kind(), headerBytes(), {});
}

} // namespace landgang::changelog
