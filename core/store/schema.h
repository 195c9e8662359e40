// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/migrations.h"

namespace landgang::store {

/// Makes the schema in an empty database and brings an older one up (migrations.h): for whoever has
/// nothing to lose. Opening an office makes a backup in between. Errors: StoreVersion,
/// StoreDamaged, Database.
Result<> ensureSchema(Database &database);

} // namespace landgang::store
