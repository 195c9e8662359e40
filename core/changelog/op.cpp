// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/op.h"

#include "core/changelog/opcodes.h"

namespace landgang::changelog {
namespace {

using namespace opcodes;

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

} // namespace landgang::changelog
