// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/merge/registers.h"
#include "core/changelog/stream.h"
#include "core/store/database.h"

namespace landgang::store {

/// A statement of a change that is in the log: what it is about and where it stands.
struct StatementPlace {
    qint64 change; ///< The row of its change.
    quint32 op;
    changelog::RegisterKey key;
};

/// Writes the values that stand in one stream. Computes nothing. Errors of all: Database.
class LiveValueWriter
{
public:
    /// `stream` is the stream's row.
    LiveValueWriter(Database &database, qint64 stream, changelog::StreamKind kind);

    Result<> add(const StatementPlace &statement, QByteArrayView value);
    /// Does nothing when the statement does not stand, or says something of another field.
    Result<> remove(const StatementPlace &statement);

    /// Remembers that something a change says, which is not held or does not count, is superseded
    /// already: when it comes, it cannot simply be added.
    Result<> await(const ChangeId &change);
    /// Whether any change of the stream is awaited.
    Result<bool> awaitsAny() const;
    Result<bool> awaits(const ChangeId &change) const;

    /// Forgets all of it.
    Result<> clear();

private:
    Database &m_database;
    qint64 m_stream;
    int m_private;
};

} // namespace landgang::store
