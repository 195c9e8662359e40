// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

/// One maker per command for learning the program and looking into it. Each command lives in the
/// file of its name.
namespace landgang::cli {

[[nodiscard]] std::unique_ptr<Command> makeDumpCommand();
[[nodiscard]] std::unique_ptr<Command> makePracticeCommand();

/// All of them, in the order the help lists them.
[[nodiscard]] std::vector<std::unique_ptr<Command>> makePracticeCommands();

} // namespace landgang::cli
