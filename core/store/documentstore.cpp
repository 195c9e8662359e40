// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/documentstore.h"

#include "core/changelog/blobname.h"
#include "core/changelog/opcodes.h"
#include "core/changelog/opcursor.h"
#include "core/store/rows.h"

namespace landgang::store {
namespace {

using namespace Qt::StringLiterals;
using changelog::AttachOp;
using changelog::BlobName;
using changelog::BlobSalt;

std::optional<DocumentRecord> documentAt(const QSqlQuery &row)
{
    const auto name = idAt<BlobName>(row, 0);
    const auto salt = idAt<BlobSalt>(row, 1);
    if (!name || !salt) {
        return std::nullopt;
    }
    return DocumentRecord{*name, *salt, row.value(2).toLongLong(), row.value(3).toInt() != 0,
                          row.value(4).toInt() != 0};
}

std::vector<std::pair<ChangeId, AttachOp>> attachedBy(
    const std::vector<changelog::AuthoredChange> &changes)
{
    std::vector<std::pair<ChangeId, AttachOp>> attached;
    for (const changelog::AuthoredChange &authored : changes) {
        changelog::OpCursor op(*authored.change);
        while (op.next()) {
            if (op.code() == changelog::opcodes::kAttach) {
                attached.emplace_back(authored.change->id(), std::get<AttachOp>(op.op()));
            }
        }
    }
    return attached;
}

} // namespace

DocumentStore::DocumentStore(Database &database)
    : m_database(database)
{
}

Result<> DocumentStore::expect(qint64 stream, const AttachOp &attached)
{
    return m_database.run(
        u"INSERT INTO document (stream, name, salt, size, open) "
        "VALUES (?, ?, ?, ?, 1) "
        "ON CONFLICT (stream, name) DO UPDATE SET open = 1"_s,
        {stream, bound(attached.blob), bound(attached.salt), static_cast<qint64>(attached.size)});
}

Result<> DocumentStore::settle(qint64 stream, const std::vector<changelog::AuthoredChange> &changes,
                               const std::set<ChangeId> &erased)
{
    if (const Result<> closed =
            m_database.run(u"UPDATE document SET open = 0 WHERE stream = ?"_s, {stream});
        !closed) {
        return closed;
    }
    std::set<BlobName> spelledOut;
    // Those of changes that are held and do not count too: they are passed on and may count later.
    for (const auto &[id, attached] : attachedBy(changes)) {
        spelledOut.insert(attached.blob);
        if (const Result<> expected = erased.contains(id) ? Result<>() : expect(stream, attached);
            !expected) {
            return expected;
        }
    }
    const auto closed =
        collect<BlobName>(m_database, u"SELECT name FROM document WHERE stream = ? AND open = 0"_s,
                          {stream}, [](const QSqlQuery &row) { return idAt<BlobName>(row, 0); });
    if (!closed) {
        return closed.error();
    }
    for (const BlobName &name : *closed) {
        const Result<> gone = spelledOut.contains(name)
            ? Result<>()
            : m_database.run(u"DELETE FROM document WHERE stream = ? AND name = ?"_s,
                             {stream, bound(name)});
        if (!gone) {
            return gone;
        }
    }
    return {};
}

Result<bool> DocumentStore::keep(const StreamId &stream, const BlobName &name,
                                 const QByteArray &bytes)
{
    const auto named = collect<DocumentRecord>(
        m_database,
        u"SELECT document.name, document.salt, document.size, document.open, "
        "document.bytes IS NOT NULL FROM document JOIN stream ON stream.id = document.stream "
        "WHERE stream.identity = ? AND document.name = ?"_s,
        {bound(stream), bound(name)}, documentAt);
    if (!named) {
        return named.error();
    }
    if (named->empty() || !named->front().isOpen || named->front().isHere
        || named->front().size != bytes.size()
        || changelog::blobName(named->front().salt, bytes) != name) {
        return false;
    }
    const Result<> kept =
        m_database.run(u"UPDATE document SET bytes = ? WHERE name = ? "
                       "AND stream = (SELECT id FROM stream WHERE identity = ?)"_s,
                       {bytes.isEmpty() ? QByteArray("") : bytes, bound(name), bound(stream)});
    return kept ? Result<bool>(true) : kept.error();
}

Result<std::optional<QByteArray>> DocumentStore::bytes(const StreamId &stream,
                                                       const BlobName &name) const
{
    const Result<QVariant> found = m_database.scalar(
        u"SELECT document.bytes FROM document JOIN stream ON stream.id = document.stream "
        "WHERE stream.identity = ? AND document.name = ? AND document.open = 1 "
        "AND document.bytes IS NOT NULL"_s,
        {bound(stream), bound(name)});
    if (!found) {
        return found.error();
    }
    return found->isValid() ? std::optional(found->toByteArray()) : std::optional<QByteArray>();
}

Result<std::vector<DocumentRecord>> DocumentStore::ofStream(const StreamId &stream) const
{
    return collect<DocumentRecord>(
        m_database,
        u"SELECT document.name, document.salt, document.size, document.open, "
        "document.bytes IS NOT NULL FROM document JOIN stream ON stream.id = document.stream "
        "WHERE stream.identity = ? ORDER BY document.name"_s,
        {bound(stream)}, documentAt);
}

} // namespace landgang::store
