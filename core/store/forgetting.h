// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/database.h"
#include "core/store/records.h"

namespace landgang::store {

/// Takes a case out of the store as if it had never been there: every stream of it with headers,
/// seals and projections. The certificates of those who wrote in it stay. Answers the streams. Only
/// inside a transaction. Errors: Database, StoreDamaged.
Result<std::vector<StreamId>> forgetCase(Database &database, const CaseId &id);

} // namespace landgang::store
