// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/field.h"
#include "core/changelog/hybridtime.h"
#include "core/changelog/value.h"
#include "core/domain/statement.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace landgang::store {

/// A value that stands, with who wrote it and where.
struct StoredStatement {
    StreamId stream;
    EntityId entity;
    changelog::Field field;
    Statement<changelog::Value> statement;

    bool operator==(const StoredStatement &) const = default;
};

/// Reads what stands. Oldest first within a field; ties by id. Errors of all: Database,
/// StoreDamaged.
class StatementReader
{
public:
    explicit StatementReader(const Database &database);

    /// Everything that stands in any case.
    Result<std::vector<StoredStatement>> ofAllCases() const;
    Result<std::vector<StoredStatement>> ofCase(const CaseId &id) const;
    Result<std::vector<StoredStatement>> ofStream(const StreamId &id) const;
    /// Everything that stands in one field of private streams: offices, consents, the ledger.
    Result<std::vector<StoredStatement>> ofPrivateField(changelog::Field field) const;

private:
    Result<std::vector<StoredStatement>> where(const QString &condition,
                                               std::initializer_list<QVariant> values) const;

    const Database &m_database;
};

} // namespace landgang::store
