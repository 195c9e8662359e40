// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/database.h"
#include "core/store/records.h"

namespace landgang::benchmarks {

/// Fills a store with `count` changes that `author` wrote in plans of its own office: streams of
/// 250 changes with one field each. The streams are numbered on from `first`. Errors: as
/// store::apply.
Result<> fillLog(store::Database &database, const store::DeviceRecord &author, int first,
                 int count);

} // namespace landgang::benchmarks
