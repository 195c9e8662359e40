// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

/// One maker per command about what a plan says: people, areas, items, dates, and what follows from
/// them. Each command lives in the file of its name.
namespace landgang::cli {

[[nodiscard]] std::unique_ptr<Command> makeCaseAddCommand();
[[nodiscard]] std::unique_ptr<Command> makeCaseListCommand();
[[nodiscard]] std::unique_ptr<Command> makeCaseShowCommand();
[[nodiscard]] std::unique_ptr<Command> makeAreaMapCommand();
[[nodiscard]] std::unique_ptr<Command> makeAreaProposeCommand();
[[nodiscard]] std::unique_ptr<Command> makeAreaAcceptCommand();
[[nodiscard]] std::unique_ptr<Command> makeAreaDeclineCommand();
[[nodiscard]] std::unique_ptr<Command> makeItemSetCommand();
[[nodiscard]] std::unique_ptr<Command> makeDateSetCommand();
[[nodiscard]] std::unique_ptr<Command> makeHistoryCommand();
[[nodiscard]] std::unique_ptr<Command> makeConflictsListCommand();
[[nodiscard]] std::unique_ptr<Command> makeConflictsResolveCommand();
[[nodiscard]] std::unique_ptr<Command> makeCaseSituationCommand();
[[nodiscard]] std::unique_ptr<Command> makeDateDropCommand();
[[nodiscard]] std::unique_ptr<Command> makeDateListCommand();
[[nodiscard]] std::unique_ptr<Command> makeDateCalculateCommand();
[[nodiscard]] std::unique_ptr<Command> makeCaseReadinessCommand();
[[nodiscard]] std::unique_ptr<Command> makeAskedCommand();
[[nodiscard]] std::unique_ptr<Command> makeGapsCommand();
[[nodiscard]] std::unique_ptr<Command> makeClockCommand();
[[nodiscard]] std::unique_ptr<Command> makeShortNoticeCommand();
[[nodiscard]] std::unique_ptr<Command> makeCaseLifeCommand();
[[nodiscard]] std::unique_ptr<Command> makeCaseReadmitCommand();
[[nodiscard]] std::unique_ptr<Command> makeCasePersonCommand();
[[nodiscard]] std::unique_ptr<Command> makeCoordinatorCommand();
[[nodiscard]] std::unique_ptr<Command> makeNavOfficeSetCommand();
[[nodiscard]] std::unique_ptr<Command> makeAreaConditionCommand();
[[nodiscard]] std::unique_ptr<Command> makeItemReasonCommand();

/// All of them, in the order the help lists them.
[[nodiscard]] std::vector<std::unique_ptr<Command>> makePlanCommands();

} // namespace landgang::cli
