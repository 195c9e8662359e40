// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

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

    /// Takes in changes that were just appended to `stream`. When they touch access, or come from
    /// an office that may not write everything, the stream is computed anew; otherwise only the
    /// fields they set are.
    Result<> extend(const changelog::Stream &stream,
                    const std::vector<const changelog::Change *> &added);

    /// Computes a stream from nothing but its changes.
    Result<> rebuild(const changelog::Stream &stream);

private:
    Result<> count(const changelog::Change &change);
    Result<> addEntities(qint64 stream, const changelog::Change &change);
    Result<> clear(qint64 stream);
    Result<bool> mayJustExtend(const changelog::Stream &stream,
                               const std::vector<const changelog::Change *> &added) const;
    Result<> applyCounted(const changelog::Stream &stream,
                          const std::vector<const changelog::Change *> &changes);

    Database &m_database;
};

} // namespace landgang::store
