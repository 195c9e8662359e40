// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/ids.h"

#include <set>

namespace landgang::workspace {

/// What one committed action touched. Pages refresh what it names and nothing else.
struct ChangeNotice {
    std::set<CaseId> cases;
    bool offices = false; ///< A card came in or was confirmed.
    bool bundles = false; ///< A bundle was written or read in.

    bool operator==(const ChangeNotice &) const = default;
};

} // namespace landgang::workspace
