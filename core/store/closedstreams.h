// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/database.h"
#include "core/store/records.h"

#include <set>

namespace landgang::store {

/// The streams held here that their owner has closed to this office: what the log cannot tell,
/// because a withdrawal does not come to the office it closes out. Only inside a transaction.
/// Errors of all: Database, StoreDamaged.
class ClosedStreams
{
public:
    explicit ClosedStreams(Database &database);

    Result<> close(const StreamId &stream);
    Result<> reopen(const StreamId &stream);
    Result<std::set<StreamId>> all() const;

private:
    Database &m_database;
};

} // namespace landgang::store
