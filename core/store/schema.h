// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/database.h"

namespace landgang::store {

/// The schema this program writes: 0, unreleased. A store made by another development version is
/// refused, because there are no migrations before the first release.
inline constexpr int kSchema = 0;

/// Makes the schema in an empty database, or checks that it is the one this program writes. The
/// statements lie in resources/sql, one numbered file per version, each applied in one transaction
/// with its version mark. Errors: StoreVersion, StoreDamaged, Database.
Result<> ensureSchema(Database &database);

/// The statements of a schema file: one per paragraph, comments left out. Public for its test.
[[nodiscard]] QStringList statementsOf(const QString &sql);

} // namespace landgang::store
