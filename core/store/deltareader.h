// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/seal.h"
#include "core/store/database.h"
#include "core/store/records.h"

#include <vector>

namespace landgang::store {

/// What of a stream is not behind given heads.
struct Delta {
    std::vector<changelog::Change> changes; ///< Each after the one it follows.
    std::vector<changelog::Seal> seals; ///< All that stand on these changes.
};

/// Answers what a receiver lacks.
class DeltaReader
{
public:
    explicit DeltaReader(const Database &database);

    /// The changes of `stream` that not every one of `stores` holds, each store given by the heads
    /// it named. No store at all: every change. A head that is not held here counts as nothing.
    /// Changes of other authors than `self` only as far as their seals reach. Errors: Database,
    /// StoreDamaged.
    Result<Delta> beyond(const StreamId &stream, const std::vector<std::vector<ChangeId>> &stores,
                         const DeviceId &self) const;

    /// How many changes of `stream` are not behind `heads`. Errors: Database.
    Result<int> countBeyond(const StreamId &stream, const std::vector<ChangeId> &heads) const;
    /// The same of those alone that `author` wrote: all that leaves of a stream closed to us.
    Result<int> countBeyond(const StreamId &stream, const std::vector<ChangeId> &heads,
                            const OfficeId &author) const;

    /// Whether a store that named `heads` of `stream` holds `change`. Errors: Database.
    Result<bool> covers(const StreamId &stream, const std::vector<ChangeId> &heads,
                        const ChangeId &change) const;

private:
    const Database &m_database;
};

} // namespace landgang::store
