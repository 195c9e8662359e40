// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/op.h"
#include "core/changelog/opcodes.h"

namespace landgang::changelog {
namespace {

using namespace opcodes;

void writeStatement(CborWriter &writer, const StatementId &statement)
{
    writer.beginArray(2);
    writer.bytes(statement.change.view());
    writer.integer(statement.op);
    writer.endArray();
}

void writeStatements(CborWriter &writer, const std::vector<StatementId> &statements)
{
    writer.beginArray(static_cast<qsizetype>(statements.size()));
    for (const StatementId &statement : statements) {
        writeStatement(writer, statement);
    }
    writer.endArray();
}

void writeChanges(CborWriter &writer, const std::vector<ChangeId> &changes)
{
    writer.beginArray(static_cast<qsizetype>(changes.size()));
    for (const ChangeId &change : changes) {
        writer.bytes(change.view());
    }
    writer.endArray();
}

/// Writes the elements of each op; the first, its code, and the array around are the same for all.
class OpWriter
{
public:
    explicit OpWriter(CborWriter &writer)
        : m_writer(writer)
    {
    }

    void operator()(const CreateOp &op)
    {
        begin(kCreate, 4);
        m_writer.bytes(op.entity.view());
        m_writer.text(op.type);
        if (op.parent) {
            m_writer.bytes(op.parent->view());
        } else {
            m_writer.null();
        }
    }

    void operator()(const SetOp &op)
    {
        begin(kSet, 5);
        field(op.entity, op.field);
        writeValue(m_writer, op.value);
        writeStatements(m_writer, op.supersedes);
    }

    void operator()(const AddOp &op)
    {
        begin(kAdd, 4);
        field(op.entity, op.field);
        writeValue(m_writer, op.value);
    }

    void operator()(const RemoveOp &op)
    {
        begin(kRemove, 4);
        field(op.entity, op.field);
        writeStatements(m_writer, op.supersedes);
    }

    void operator()(const NoteOp &op)
    {
        begin(kNote, 3);
        m_writer.bytes(op.entity.view());
        m_writer.text(op.text);
    }

    void operator()(const AttachOp &op)
    {
        begin(kAttach, 7);
        m_writer.bytes(op.entity.view());
        m_writer.text(op.title);
        m_writer.text(op.mediaType);
        m_writer.integer(static_cast<qint64>(op.size));
        m_writer.bytes(op.blob.view());
        m_writer.bytes(op.salt.view());
    }

    void operator()(const GrantOp &op)
    {
        begin(kGrant, 8);
        m_writer.bytes(op.office.view());
        m_writer.boolean(op.right == Right::Write);
        m_writer.text(op.purpose);
        m_writer.text(op.basis);
        m_writer.text(op.from.toString(Qt::ISODate));
        if (op.until) {
            m_writer.text(op.until->toString(Qt::ISODate));
        } else {
            m_writer.null();
        }
        writeStatements(m_writer, op.after);
    }

    void operator()(const WithdrawOp &op)
    {
        begin(kWithdraw, 3);
        m_writer.bytes(op.office.view());
        writeChanges(m_writer, op.heads);
    }

    void operator()(const HandOverOp &op)
    {
        begin(kHandOver, 5);
        m_writer.bytes(op.to.view());
        if (op.by) {
            writeStatement(m_writer, *op.by);
        } else {
            m_writer.null();
        }
        writeStatements(m_writer, op.keeps);
        writeStatements(m_writer, op.after);
    }

    void operator()(const CloseOp &op)
    {
        begin(kClose, 3);
        m_writer.bytes(op.device.view());
        writeChanges(m_writer, op.heads);
    }

    void operator()(const EraseOp &op)
    {
        begin(kErase, 3);
        writeChanges(m_writer, op.changes);
        writeStatements(m_writer, op.keeps);
    }

    /// Never reached: what is not understood is passed on as it stands.
    void operator()(const UnknownOp &) { Q_UNREACHABLE(); }

private:
    void begin(qint64 code, qsizetype elements)
    {
        m_writer.beginArray(elements);
        m_writer.integer(code);
    }

    void field(const EntityId &entity, Field field)
    {
        m_writer.bytes(entity.view());
        m_writer.integer(static_cast<qint64>(field));
    }

    CborWriter &m_writer;
};

} // namespace

QByteArray encodeOp(const Op &op)
{
    if (const auto *unknown = std::get_if<UnknownOp>(&op)) {
        return unknown->encoded;
    }
    CborWriter writer;
    std::visit(OpWriter(writer), op);
    writer.endArray();
    return writer.result();
}

} // namespace landgang::changelog
