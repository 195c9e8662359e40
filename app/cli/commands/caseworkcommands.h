// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

/// One maker per command about what a plan says and what follows from it; each command lives in the
/// file of its name.
namespace landgang::cli {

[[nodiscard]] std::unique_ptr<Command> makeCaseSituationCommand();
[[nodiscard]] std::unique_ptr<Command> makeDateRippleCommand();
[[nodiscard]] std::unique_ptr<Command> makeDateDropCommand();
[[nodiscard]] std::unique_ptr<Command> makeDateListCommand();
[[nodiscard]] std::unique_ptr<Command> makeDateCalculateCommand();

/// All of them, in the order the help lists them.
[[nodiscard]] std::vector<std::unique_ptr<Command>> makeCaseworkCommands();

} // namespace landgang::cli
