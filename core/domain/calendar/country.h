// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace landgang {

/// Whose calendar of holidays counts: that of the offices that share the plan.
enum class Country { Norway, Sweden };

} // namespace landgang
