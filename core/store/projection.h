// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/merge/streamstate.h"
#include "core/store/database.h"
#include "core/store/records.h"

#include <vector>

namespace landgang::store {

/// What is shown, kept in step with the log inside the transaction that extends it: counted
/// changes, entities and live values of each stream.
class Projection
{
public:
    explicit Projection(Database &database);

    /// Takes in changes that were just appended to `stream`. Where that is not merely adding to
    /// what stands, the stream is computed anew. Errors: Database, StoreDamaged.
    Result<> extend(const changelog::Stream &stream,
                    const std::vector<const changelog::Change *> &added);

    /// Computes a stream from nothing but its changes. Errors: Database, StoreDamaged.
    Result<> rebuild(const changelog::Stream &stream);

private:
    Result<> count(const ChangeId &change);
    Result<> addEntity(qint64 stream, const changelog::EntityFact &fact);
    Result<> clear(qint64 stream);
    Result<> applyPlain(const changelog::Stream &stream,
                        const std::vector<const changelog::Change *> &changes);

    Database &m_database;
};

} // namespace landgang::store
