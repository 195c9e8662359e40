// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/field.h"
#include "core/changelog/value.h"
#include "core/domain/ids.h"

#include <QDate>

#include <optional>
#include <variant>
#include <vector>

namespace landgang::changelog {

/// Makes an entity known: what it is and what it belongs to. Several of the same entity are
/// harmless.
struct CreateOp {
    EntityId entity;
    QString type;
    std::optional<EntityId> parent;

    bool operator==(const CreateOp &) const = default;
};

/// Answers a question. `supersedes` names exactly the statements its author had on screen.
struct SetOp {
    EntityId entity;
    Field field;
    Value value;
    std::vector<StatementId> supersedes;

    bool operator==(const SetOp &) const = default;
};

/// Text that is never changed again; a correction is another note.
struct NoteOp {
    EntityId entity;
    QString text;

    bool operator==(const NoteOp &) const = default;
};

enum class Right { Read, Write };

/// Opens the stream it stands in to an office. Live only while it names every withdrawal of that
/// office in the stream, so a withdrawal made at the same time wins.
struct GrantOp {
    OfficeId office;
    Right right = Right::Read;
    QString purpose;
    QString basis;
    QDate from;
    std::optional<QDate> until;
    std::vector<StatementId> after; ///< Withdrawals of this office its author had seen.

    bool operator==(const GrantOp &) const = default;
};

/// Closes the stream it stands in to an office. What that office wrote counts up to `heads`.
struct WithdrawOp {
    OfficeId office;
    std::vector<ChangeId> heads;

    bool operator==(const WithdrawOp &) const = default;
};

/// An op of a later version: kept and passed on byte for byte.
struct UnknownOp {
    qint64 code;
    QByteArray encoded; ///< The whole op.

    /// Access codes may narrow who sees the stream: it is not exported until they are understood.
    [[nodiscard]] bool isAccess() const;
    /// Entities it touches must not be edited until they are understood.
    [[nodiscard]] bool isCritical() const;

    bool operator==(const UnknownOp &) const = default;
};

/// One thing a change says. Encoded as a CBOR array [code, …]: 0 create, 1 set, 4 note, 32 grant,
/// 33 withdraw. 32–63 are access; of the unknown, odd codes are critical.
using Op = std::variant<CreateOp, SetOp, NoteOp, GrantOp, WithdrawOp, UnknownOp>;

[[nodiscard]] QByteArray encodeOp(const Op &op);

/// Decodes the op at the start of `bytes`, which may go on after it; `consumed` is set to its
/// length. Errors: Encoding, also when the bytes are not the one canonical encoding.
Result<Op> decodeOp(const QByteArray &bytes, qsizetype &consumed);

} // namespace landgang::changelog
