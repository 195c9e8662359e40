// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/database.h"

#include <vector>

namespace landgang::store {

/// One file of resources/sql, `0002_what_it_brings.sql`: brings a store from the version before to
/// `version`. Its first paragraph is `-- Usable from: N`, N being the oldest schema whose programs
/// can go on reading and writing a store that was brought this far: one that merely gained an index
/// or a table which others may leave alone. A file that was published is never changed.
struct Migration {
    int version;
    int usableFrom;
    QStringList statements;

    /// Errors: Database – the file does not say from where on it is usable, or later than itself.
    static Result<Migration> parse(int version, const QString &sql);
};

/// How a database stands to the versions a program knows.
enum class SchemaState {
    Empty, ///< Nothing was ever written into it.
    Current,
    Older, ///< To be brought up, after a backup.
    NewerUsable, ///< A later program brought it further, in a way this one need not know.
};

/// The versions of the schema, 1 to the latest.
class Migrations
{
public:
    /// Those that come with the program. Errors: Database (a file is missing or malformed).
    static Result<Migrations> ofProgram();
    /// `steps` must be numbered from 1 without a gap. Public for tests.
    explicit Migrations(std::vector<Migration> steps);

    [[nodiscard]] int latest() const { return static_cast<int>(m_steps.size()); }

    /// Errors: StoreVersion – a later program's that this one cannot use, or one from before the
    /// first release; StoreDamaged – another program's database; Database.
    Result<SchemaState> stateOf(const Database &database) const;

    /// Brings an empty or older database to the latest version, each step in a transaction of its
    /// own together with its number: whatever goes wrong, the database is whole and at the last
    /// version that was reached. Leaves one that is current or newer alone. Errors: as stateOf;
    /// Database, StoreDamaged (references that lead nowhere).
    Result<> bringUp(Database &database) const;

private:
    std::vector<Migration> m_steps;
};

/// The statements of a file: one per paragraph, comments left out. Public for its test.
[[nodiscard]] QStringList statementsOf(const QString &sql);

} // namespace landgang::store
