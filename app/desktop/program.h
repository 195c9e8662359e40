// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/desktop/options.h"

namespace landgang::desktop {

/// Exit codes, the same as the command line's.
inline constexpr int kExitDone = 0;
inline constexpr int kExitRefused = 1;
inline constexpr int kExitUsage = 2;
inline constexpr int kExitEnvironment = 3;

/// Runs the program until its window is closed or its pictures are taken.
[[nodiscard]] int runProgram(const Options &options);

/// Says `text` on standard output or standard error.
void printLine(const QString &text);
void printError(const QString &text);

} // namespace landgang::desktop
