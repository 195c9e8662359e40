// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/merge/streamstate.h"
#include "core/store/plainextension.h"

#include <vector>

namespace landgang::store {

/// What is shown, kept in step with the log inside the transaction that extends it: counted
/// and erased changes, entities, locked ones among them, and live values of each stream.
class Projection
{
public:
    explicit Projection(Database &database);

    /// Takes in changes that were just appended and are marked as counted; answers how many of them
    /// do not count. Where that is not merely adding to what stands, the stream is computed anew.
    /// Errors: Database, StoreDamaged.
    Result<int> extend(const StreamExtension &extension);

    /// Computes a stream from nothing but its changes. Errors: Database, StoreDamaged.
    Result<> rebuild(const changelog::Stream &stream);

private:
    /// A change of the stream as the log has it.
    struct Logged {
        qint64 row;
        bool isCounted;
    };
    using Rows = std::map<ChangeId, Logged>;

    Result<> addEntity(qint64 stream, const changelog::EntityFact &fact);
    Result<> admit(qint64 stream, const std::set<OfficeId> &offices);
    Result<> mark(const Rows &rows, const std::set<ChangeId> &counted);
    Result<> writePlain(const StreamExtension &extension, PlainExtension &plain);
    /// Computes a stream of which nothing is written yet from all its changes, and writes it; what
    /// it says.
    Result<changelog::StreamState> write(const changelog::Stream &stream, qint64 row,
                                         const std::vector<changelog::AuthoredChange> &changes,
                                         const Rows &rows);
    Result<> writeLive(const changelog::Stream &stream, qint64 row,
                       const changelog::Registers &registers, const Rows &rows);
    Result<> writeMarks(qint64 stream, const changelog::StreamState &state, const Rows &rows);
    Result<> clear(const changelog::Stream &stream, qint64 row);
    Result<changelog::StreamState> compute(const changelog::Stream &stream, qint64 row);

    Database &m_database;
};

} // namespace landgang::store
