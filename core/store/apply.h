// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/database.h"
#include "core/store/records.h"

#include <set>
#include <vector>

namespace landgang::store {

/// What applying did.
struct Applied {
    std::vector<StatementId> newChanges; ///< One per change that was not held before; op is 0.
    int known = 0; ///< Changes that were held already.
    int held = 0; ///< New changes that do not count.
    std::set<CaseId> cases; ///< With something new.
};

/// The one way into the log: for an edit here, for a bundle, for anything else that brings changes.
/// Appends what is new, keeps the seals, and brings the projections along. Only inside a
/// transaction: on an error the caller rolls back and nothing was written. Errors: BundleIncomplete
/// (a change builds on one that is not held), ChangeRefused, Database.
Result<Applied> apply(Database &database, const std::vector<DeviceRecord> &devices,
                      const std::vector<Arrival> &arrivals);

} // namespace landgang::store
