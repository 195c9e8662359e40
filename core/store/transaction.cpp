// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/transaction.h"

#include <utility>

namespace landgang::store {

Transaction::Transaction(Database &database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database != nullptr) {
        // A failed rollback leaves the transaction to the connection, which rolls back when it
        // closes.
        (void)m_database->run(QStringLiteral("ROLLBACK"));
    }
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (const Result<> begun = database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun) {
        return begun.error();
    }
    return Transaction(database);
}

Result<> Transaction::commit()
{
    const Result<> committed = m_database->run(QStringLiteral("COMMIT"));
    if (committed) {
        m_database = nullptr;
    }
    return committed;
}

} // namespace landgang::store
