// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/chainhead.h"
#include "core/changelog/merge/streamstate.h"
#include "core/store/database.h"
#include "core/store/records.h"

#include <optional>
#include <vector>

namespace landgang::store {

/// Reads the log. Every answer is of one moment only inside a transaction. Errors of all: Database,
/// StoreDamaged.
class LogReader
{
public:
    explicit LogReader(const Database &database);

    Result<std::vector<changelog::Stream>> streams() const;
    Result<std::vector<changelog::Stream>> streamsOfCase(const CaseId &id) const;
    /// All that could ever be written for `office`: its own streams and those it was let into, with
    /// the other streams of the same cases. Ordered by id.
    Result<std::vector<changelog::Stream>> streamsConcerning(const OfficeId &office) const;
    Result<std::optional<changelog::Stream>> stream(const StreamId &id) const;
    /// Streams with changes that do not count: held or taken back. Ordered by id.
    Result<std::vector<changelog::Stream>> streamsWithUncounted() const;

    Result<bool> holds(const ChangeId &id) const;
    /// All changes of a stream, each after the one it follows.
    Result<std::vector<StoredChange>> changes(const StreamId &id) const;
    /// The same without those that were taken back, whose words nobody may see, be they here yet.
    Result<std::vector<StoredChange>> shownChanges(const StreamId &id) const;
    /// Everything that a stream says, computed from nothing but its changes.
    Result<changelog::StreamState> state(const changelog::Stream &stream) const;
    /// Who may see and write a stream.
    Result<changelog::Access> access(const changelog::Stream &stream) const;
    /// The head of every branch of every author, ordered.
    Result<std::vector<changelog::ChainHead>> heads(const StreamId &id) const;
    /// Every change that somebody has sealed, in the same order: each once was a head at whoever
    /// sent it. Errors: Database, StoreDamaged.
    Result<std::vector<changelog::ChainHead>> sealed(const StreamId &id) const;
    /// The head the next change of `device` follows, or nothing before its first. After a branch:
    /// the longer one.
    Result<std::optional<changelog::ChainHead>> headOf(const StreamId &id,
                                                       const DeviceId &device) const;

    /// Entities of a stream that an op of a later version speaks of in a way nobody here may
    /// ignore.
    Result<std::set<EntityId>> locked(const StreamId &id) const;

    Result<std::vector<DeviceRecord>> devices() const;

private:
    Result<std::vector<StoredChange>> changesWhere(const QString &condition,
                                                   const StreamId &id) const;

    const Database &m_database;
};

} // namespace landgang::store
