// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/schema.h"

namespace landgang::store {

Result<> ensureSchema(Database &database)
{
    const Result<Migrations> migrations = Migrations::ofProgram();
    return migrations ? migrations->bringUp(database) : migrations.error();
}

} // namespace landgang::store
