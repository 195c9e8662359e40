// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

/// One maker per command about the office itself: its card, colleagues, computers, backups and
/// profile. Each command lives in the file of its name.
namespace landgang::cli {

[[nodiscard]] std::unique_ptr<Command> makeInitCommand();
[[nodiscard]] std::unique_ptr<Command> makeCardExportCommand();
[[nodiscard]] std::unique_ptr<Command> makeCardImportCommand();
[[nodiscard]] std::unique_ptr<Command> makeCardConfirmCommand();
[[nodiscard]] std::unique_ptr<Command> makeCardListCommand();
[[nodiscard]] std::unique_ptr<Command> makeCardWordsCommand();
[[nodiscard]] std::unique_ptr<Command> makeBackupListCommand();
[[nodiscard]] std::unique_ptr<Command> makeBackupNowCommand();
[[nodiscard]] std::unique_ptr<Command> makeBackupRestoreCommand();
[[nodiscard]] std::unique_ptr<Command> makeColleagueAddCommand();
[[nodiscard]] std::unique_ptr<Command> makeColleagueListCommand();
[[nodiscard]] std::unique_ptr<Command> makeColleaguePassphraseCommand();
[[nodiscard]] std::unique_ptr<Command> makeColleagueRemoveCommand();
[[nodiscard]] std::unique_ptr<Command> makeRecoverCommand();
[[nodiscard]] std::unique_ptr<Command> makeDeviceListCommand();
[[nodiscard]] std::unique_ptr<Command> makeDeviceCloseCommand();
[[nodiscard]] std::unique_ptr<Command> makeContactSetCommand();
[[nodiscard]] std::unique_ptr<Command> makeContactListCommand();
[[nodiscard]] std::unique_ptr<Command> makeProfileListCommand();
[[nodiscard]] std::unique_ptr<Command> makeProfileCheckCommand();
[[nodiscard]] std::unique_ptr<Command> makeProfileDiffCommand();
[[nodiscard]] std::unique_ptr<Command> makeProfileActivateCommand();
[[nodiscard]] std::unique_ptr<Command> makeProfileRollbackCommand();
[[nodiscard]] std::unique_ptr<Command> makeProfileAddItemCommand();
[[nodiscard]] std::unique_ptr<Command> makeIndicatorsCommand();
[[nodiscard]] std::unique_ptr<Command> makeIndicatorsMergeCommand();

/// All of them, in the order the help lists them.
[[nodiscard]] std::vector<std::unique_ptr<Command>> makeOfficeCommands();

} // namespace landgang::cli
