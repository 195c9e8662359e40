// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/database.h"

#include <optional>

namespace landgang::store {

/// All or nothing: what is done between `begin` and `commit` is undone when the object goes without
/// a commit. Transactions do not nest.
class Transaction
{
public:
    /// Takes the write lock at once. Errors: Database.
    static Result<Transaction> begin(Database &database);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Errors: Database – full disk among them; then nothing was written.
    Result<> commit();

private:
    explicit Transaction(Database &database);

    Database *m_database;
};

} // namespace landgang::store
