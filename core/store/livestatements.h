// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/field.h"
#include "core/changelog/stream.h"
#include "core/store/database.h"

#include <set>
#include <vector>

namespace landgang::store {

/// The numbers of a change's ops, ascending.
using OpNumbers = std::vector<quint32>;

/// What stands in one stream: for each change, which of its statements do. What they say stays
/// where its author wrote it, in the change. Computes nothing. Errors of all: Database.
class LiveStatements
{
public:
    /// `stream` is the stream's row.
    LiveStatements(Database &database, qint64 stream, changelog::StreamKind kind);

    /// What stands of a change, given by its row; none when nothing does.
    Result<OpNumbers> of(qint64 change) const;
    /// Writes what stands of a change of which nothing did; `fields` are those it writes.
    Result<> add(qint64 change, const OpNumbers &ops, const std::set<changelog::Field> &fields);
    /// Replaces what stood of a change.
    Result<> replace(qint64 change, const OpNumbers &ops);

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
    bool m_isPrivate;
};

/// Between op numbers and what the store keeps for them: two bytes each, the higher first.
[[nodiscard]] QByteArray encodeOpNumbers(const OpNumbers &ops);
[[nodiscard]] OpNumbers decodeOpNumbers(QByteArrayView bytes);

} // namespace landgang::store
