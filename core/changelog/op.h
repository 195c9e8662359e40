// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/bytes.h"
#include "core/changelog/accessop.h"
#include "core/changelog/field.h"
#include "core/changelog/value.h"
#include "core/domain/ids.h"

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

/// Puts one more value beside those of a field that holds many.
struct AddOp {
    EntityId entity;
    Field field;
    Value value;

    bool operator==(const AddOp &) const = default;
};

/// Takes statements out of a field without stating another: those its author had on screen.
struct RemoveOp {
    EntityId entity;
    Field field;
    std::vector<StatementId> supersedes;

    bool operator==(const RemoveOp &) const = default;
};

/// Text that is never changed again; a correction is another note.
struct NoteOp {
    EntityId entity;
    QString text;

    bool operator==(const NoteOp &) const = default;
};

/// The name of a document's bytes: SHA-256(salt ‖ bytes), so that who knows a document cannot ask
/// whether it is here.
using BlobName = Bytes<struct BlobTag, 32>;
using BlobSalt = Bytes<struct BlobSaltTag, 16>;

/// Hangs a document on an entity. The bytes travel beside the change and belong to its stream.
struct AttachOp {
    EntityId entity;
    QString title;
    QString mediaType; ///< As in RFC 6838: "application/pdf".
    quint64 size = 0; ///< Bytes.
    BlobName blob;
    BlobSalt salt;

    bool operator==(const AttachOp &) const = default;
};

/// An op of a later version: kept and passed on byte for byte.
struct UnknownOp {
    qint64 code;
    QByteArray encoded; ///< The whole op.

    /// Access codes may narrow who sees the stream: it is not exported until they are understood.
    [[nodiscard]] bool isAccess() const;
    /// What it touches must not be edited until it is understood.
    [[nodiscard]] bool isCritical() const;
    /// The entity it touches, which every op outside access names second; nothing when it does not.
    [[nodiscard]] std::optional<EntityId> entity() const;

    bool operator==(const UnknownOp &) const = default;
};

/// One thing a change says. Encoded as a CBOR array [code, …]; the codes are in opcodes.h, the
/// elements of each in docs/bundle-format.md.
using Op = std::variant<CreateOp, SetOp, AddOp, RemoveOp, NoteOp, AttachOp, GrantOp, WithdrawOp,
                        HandOverOp, CloseOp, EraseOp, UnknownOp>;

/// Whether an op decides about access or about what counts, known or not.
[[nodiscard]] bool isAccess(const Op &op);

[[nodiscard]] QByteArray encodeOp(const Op &op);

/// Decodes the op at the start of `bytes`, which may go on after it; `consumed` is set to its
/// length. Errors: Encoding, also when the bytes are not the one canonical encoding.
Result<Op> decodeOp(const QByteArray &bytes, qsizetype &consumed);

/// What op it is and how many bytes it takes.
struct OpExtent {
    qint64 code;
    qsizetype size;
};

/// Checks the op at the start of `bytes` as decodeOp does, and makes nothing of it where that can
/// be spared. Errors: Encoding.
Result<OpExtent> checkOp(const QByteArray &bytes);

/// Whether a code is one of access, known or not.
[[nodiscard]] bool isAccessCode(qint64 code);

} // namespace landgang::changelog
