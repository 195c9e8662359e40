// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/console.h"
#include "app/cli/exitcode.h"
#include "core/workspace/environment.h"

#include <QStringList>

namespace landgang::cli {

/// Does what a command line asks for and says so on the console. `words` without the program's
/// name.
[[nodiscard]] ExitCode runCommandLine(const QStringList &words, Console &console,
                                      workspace::Environment environment);

} // namespace landgang::cli
