// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/ids.h"
#include "core/store/database.h"

#include <map>

namespace landgang::store {

/// Reads every page and index. Errors: StoreDamaged, Database.
Result<> checkWhole(const Database &database);

/// Writes a copy of `database` to `path`, which must not exist, opens it and compares what it holds
/// with what it should. Errors: FileWrite, Database, StoreDamaged – then no copy is left.
Result<> writeCheckedCopy(const Database &database, const QString &path);

/// How many changes `database` holds that `other` does not, by the office that wrote them. Errors:
/// Database, StoreDamaged.
Result<std::map<OfficeId, int>> changesMissingIn(const Database &other, const Database &database);

} // namespace landgang::store
