// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/merge/registers.h"
#include "core/store/database.h"

namespace landgang::store {

/// Loads and saves the registers of one stream, given by its row id.
class RegisterStore
{
public:
    RegisterStore(Database &database, qint64 stream);

    /// Errors: Database, StoreDamaged.
    Result<changelog::Register> load(const changelog::RegisterKey &key) const;
    /// Replaces what is stored of a register that was `before`. Errors: Database.
    Result<> save(const changelog::RegisterKey &key, const changelog::Register &before,
                  const changelog::Register &after);

private:
    Database &m_database;
    qint64 m_stream;
};

} // namespace landgang::store
