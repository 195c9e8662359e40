// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/merge/authoredchange.h"
#include "core/changelog/op.h"
#include "core/store/database.h"

#include <set>
#include <vector>

namespace landgang::store {

/// A document that a change of a stream names.
struct DocumentRecord {
    changelog::BlobName name;
    changelog::BlobSalt salt;
    qint64 size; ///< In bytes, as the change says.
    bool isOpen; ///< Not erased: it may be shown and passed on.
    bool isHere; ///< Its bytes have come.
};

/// The bytes of documents. Each belongs to one stream, so every question names the stream too: who
/// knows a name from one plan gets nothing by it from another. Which documents there are is told by
/// the changes of the stream alone. Errors of all: Database, StoreDamaged.
class DocumentStore
{
public:
    explicit DocumentStore(Database &database);

    /// Expects the bytes of `attached` in the stream of row `stream`. Only inside a transaction.
    Result<> expect(qint64 stream, const changelog::AttachOp &attached);
    /// Brings the documents of a stream into step with `changes`, which are all of it: those of
    /// `erased` changes are closed, and those that no change spells out any more go, bytes and all.
    /// Only inside a transaction.
    Result<> settle(qint64 stream, const std::vector<changelog::AuthoredChange> &changes,
                    const std::set<ChangeId> &erased);

    /// Keeps the bytes of a document that is expected and not here yet; false, and nothing is kept,
    /// when no change of the stream names it or they are not the bytes it names. Only inside a
    /// transaction.
    Result<bool> keep(const StreamId &stream, const changelog::BlobName &name,
                      const QByteArray &bytes);

    /// Nothing when the stream has no such open document, or when its bytes have not come.
    Result<std::optional<QByteArray>> bytes(const StreamId &stream,
                                            const changelog::BlobName &name) const;
    /// All of a stream, ordered by name.
    Result<std::vector<DocumentRecord>> ofStream(const StreamId &stream) const;

private:
    Database &m_database;
};

} // namespace landgang::store
