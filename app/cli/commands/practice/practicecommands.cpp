// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/practice/practicecommands.h"

namespace landgang::cli {

std::vector<std::unique_ptr<Command>> makePracticeCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    // clang-format off: one line each, so that two people can add one.
    for (const auto make : {
             makeDumpCommand,
             makePracticeCommand,
         }) {
        commands.push_back(make());
    }
    // clang-format on
    return commands;
}

} // namespace landgang::cli
