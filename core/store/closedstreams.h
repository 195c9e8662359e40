// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/database.h"
#include "core/store/records.h"

#include <map>
#include <set>

namespace landgang::store {

/// The streams that are closed to this office, with the offices that told so: what the log cannot
/// tell, because a withdrawal does not come to the office it closes out. Whether one of them owns
/// the stream is for whoever asks; the stream may arrive after the word. Errors of all: Database,
/// StoreDamaged.
class ClosedStreams
{
public:
    explicit ClosedStreams(Database &database);

    /// Only inside a transaction.
    Result<> close(const StreamId &stream, const OfficeId &teller);
    Result<> reopen(const StreamId &stream);
    Result<std::map<StreamId, std::set<OfficeId>>> tellers() const;

private:
    Database &m_database;
};

} // namespace landgang::store
