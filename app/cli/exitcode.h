// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/error.h"

namespace landgang::cli {

/// What the program tells the shell. A contract: scripts rely on the numbers.
enum class ExitCode {
    Done = 0,
    Refused = 1, ///< Refused, and nothing changed.
    Usage = 2, ///< The command line cannot be: unknown words, or a value that cannot be.
    Environment = 3, ///< Store, disk or file stood in the way; nothing changed.
    NeedsPerson =
        4, ///< Done, and somebody must look: different answers, something missing or held.
};

/// The exit code is a function of what went wrong, so that a script may look at either.
[[nodiscard]] ExitCode exitCodeOf(ErrorCode code);

} // namespace landgang::cli
