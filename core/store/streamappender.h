// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/logwriter.h"

#include <map>
#include <optional>

namespace landgang::store {

/// A change that is in the log now.
struct AppendedChange {
    qint64 row;
    const changelog::Change *change;
    OfficeId office; ///< Of its author.
};

/// Appends changes to one stream, whose chains it holds in memory: a change that follows the head
/// of a chain costs one insert and no question. Computes nothing. Only inside a transaction.
class StreamAppender
{
public:
    /// `stream` has the row `row`; `writer` knows its devices.
    StreamAppender(Database &database, LogWriter &writer, const StreamId &stream, qint64 row);

    /// Reads the chains as they are. Errors: Database, StoreDamaged.
    Result<> begin();
    /// Whether nothing of the stream was held at `begin`.
    [[nodiscard]] bool wasEmpty() const { return m_wasEmpty; }

    /// Appends a change behind the one it follows, at the head of its chain or as a new branch;
    /// nothing when it is held already. It is marked as counted: most do, and the projection looks
    /// at all that may not. Errors: BundleIncomplete (what it follows is not held), ChangeRefused
    /// (unknown device, another stream, a predecessor of another stream or author, wrong sequence),
    /// Database.
    Result<std::optional<AppendedChange>> append(const changelog::Change &change);

    /// Writes the heads that have moved. Errors: Database.
    Result<> finish();

private:
    struct Chain {
        qint64 row;
        qint64 device;
        quint64 headSequence;
        bool isMoved;
    };
    /// Where a change stands.
    struct Place {
        qint64 chain;
        quint64 sequence;
    };

    Result<bool> isHeld(const ChangeId &id);
    /// Where the change stands that `change` of `device` follows, somewhere before a head.
    Result<Place> placeOfPrevious(const changelog::Change &change, qint64 device);
    Result<qint64> addChain(const changelog::Change &change, qint64 device,
                            const std::optional<Place> &base);
    /// The chain at whose end `change` goes; nothing when it is held already.
    Result<std::optional<qint64>> chainFor(const changelog::Change &change, qint64 device);

    Database &m_database;
    LogWriter &m_writer;
    StreamId m_stream;
    qint64 m_row;
    std::map<ChangeId, Chain> m_chains; ///< By their heads.
    bool m_wasEmpty = true;
};

} // namespace landgang::store
