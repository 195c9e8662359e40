// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/changelog/hybridtime.h"
#include "core/changelog/op.h"
#include "core/domain/ids.h"

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace landgang::changelog {

/// What a change is about. It stands in the header, so that nobody can hide an op of access by
/// passing the change on without its body.
enum class ChangeKind {
    Content,
    Access, ///< At least one of its ops decides about access; never erased.
};

/// What a change says about itself; all of it is in its identity.
struct ChangeHeader {
    StreamId stream;
    DeviceId author;
    quint64 sequence = 0; ///< 0, 1, 2 … per author and stream; for people, never a key on its own.
    std::optional<ChangeId> previous; ///< The author's change before this one; none for the first.
    HybridTime time;
    UserId user;
    int schema = kSchemaVersion;

    bool operator==(const ChangeHeader &) const = default;
};

/// What one user action did to one stream. Immutable, hashed, stored and passed on byte for byte as
/// its author wrote it.
///
/// - header = CBOR[stream, author, sequence, previous or null, time, user, schema, kind, op count,
///   body digest]
/// - body = salt (16 bytes) ‖ ops, a CBOR sequence (RFC 8742)
/// - body digest = SHA-256(body): erasing a body leaves the chain whole and tells nothing
/// - id = SHA-256("change/1" ‖ header)
class Change
{
public:
    using Salt = Bytes<struct ChangeSaltTag, 16>;

    [[nodiscard]] static Change make(const ChangeHeader &header, const Salt &salt,
                                     std::vector<Op> ops);

    /// An empty body is that of a change that was erased. Errors: Encoding (not canonical, trailing
    /// bytes), ChangeRefused (digest of the body, number of ops, ops of another kind, first of a
    /// chain with a predecessor, a change of access without its body).
    static Result<Change> decode(const QByteArray &header, const QByteArray &body);

    /// The same change without what it says.
    [[nodiscard]] Change withoutBody() const;

    [[nodiscard]] const ChangeId &id() const { return m_content->id; }
    [[nodiscard]] const ChangeHeader &header() const { return m_content->header; }
    [[nodiscard]] ChangeKind kind() const { return m_content->kind; }
    [[nodiscard]] bool hasBody() const { return !m_content->bodyBytes.isEmpty(); }
    /// Empty without a body. Made when somebody asks first, from bytes that were checked when the
    /// change was read: whoever only passes changes on, or walks through them with an OpCursor,
    /// does not pay for them.
    [[nodiscard]] const std::vector<Op> &ops() const;
    [[nodiscard]] const QByteArray &headerBytes() const { return m_content->headerBytes; }
    [[nodiscard]] const QByteArray &bodyBytes() const { return m_content->bodyBytes; }

    /// The id of the statement that op `index` makes.
    [[nodiscard]] StatementId statement(size_t index) const
    {
        return {id(), static_cast<quint32>(index)};
    }

    bool operator==(const Change &other) const { return id() == other.id(); }

private:
    /// Shared by all copies, as a change is never altered.
    struct Content {
        ChangeHeader header;
        ChangeKind kind;
        QByteArray headerBytes;
        QByteArray bodyBytes;
        ChangeId id;
        mutable std::once_flag opsMade = {};
        mutable std::vector<Op> ops = {};
    };

    Change(const ChangeHeader &header, ChangeKind kind, const QByteArray &headerBytes,
           const QByteArray &bodyBytes);

    std::shared_ptr<const Content> m_content;
};

/// The id of the change with this header. Reads nothing of it.
[[nodiscard]] ChangeId changeId(QByteArrayView headerBytes);

} // namespace landgang::changelog
