// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/clock.h"
#include "core/base/idsource.h"

namespace landgang::workspace {

/// What the program takes from the outside world; must outlive every workspace opened with it.
struct Environment {
    const Clock &clock;
    IdSource &ids;
};

} // namespace landgang::workspace
