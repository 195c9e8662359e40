// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

namespace landgang::cli {

std::vector<std::unique_ptr<Command>> makePlanCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    // clang-format off: one line each, so that two people can add one.
    for (const auto make : {
             makeCaseAddCommand,
             makeCaseListCommand,
             makeCaseShowCommand,
             makeAreaMapCommand,
             makeAreaProposeCommand,
             makeAreaAcceptCommand,
             makeAreaDeclineCommand,
             makeItemSetCommand,
             makeDateSetCommand,
             makeHistoryCommand,
             makeConflictsListCommand,
             makeConflictsResolveCommand,
             makeCaseSituationCommand,
             makeDateDropCommand,
             makeDateListCommand,
             makeDateCalculateCommand,
             makeCaseReadinessCommand,
             makeAskedCommand,
             makeGapsCommand,
             makeClockCommand,
             makeShortNoticeCommand,
             makeCaseLifeCommand,
             makeCaseReadmitCommand,
             makeCasePersonCommand,
             makeCoordinatorCommand,
             makeNavOfficeSetCommand,
             makeAreaConditionCommand,
             makeItemReasonCommand,
         }) {
        commands.push_back(make());
    }
    // clang-format on
    return commands;
}

} // namespace landgang::cli
