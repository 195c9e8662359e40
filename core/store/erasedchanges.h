// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/database.h"
#include "core/store/records.h"

#include <set>
#include <vector>

namespace landgang::store {

/// Changes that were taken back, as the projection has marked them, and what they said. Errors of
/// all: Database, StoreDamaged.
class ErasedChanges
{
public:
    explicit ErasedChanges(Database &database);

    Result<std::set<ChangeId>> of(const StreamId &stream) const;

    /// Takes away what erased changes say that an office wrote, documents too; how many still said
    /// something. Only inside a transaction.
    Result<int> dropWords(const OfficeId &author);
    /// The same for whoever wrote them.
    Result<int> dropWords();

    /// Takes what was deleted out of the write-ahead log too. Outside a transaction.
    Result<> wipeLog();

private:
    /// Documents that no change spells out any more go with the words.
    Result<> settle(const std::vector<StreamId> &streams);

    Database &m_database;
};

} // namespace landgang::store
