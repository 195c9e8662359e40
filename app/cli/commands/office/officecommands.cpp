// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

namespace landgang::cli {

std::vector<std::unique_ptr<Command>> makeOfficeCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    // clang-format off: one line each, so that two people can add one.
    for (const auto make : {
             makeInitCommand,
             makeCardExportCommand,
             makeCardImportCommand,
             makeCardConfirmCommand,
             makeCardListCommand,
             makeCardWordsCommand,
             makeBackupListCommand,
             makeBackupNowCommand,
             makeBackupRestoreCommand,
             makeColleagueAddCommand,
             makeColleagueListCommand,
             makeColleaguePassphraseCommand,
             makeColleagueRemoveCommand,
             makeRecoverCommand,
             makeDeviceListCommand,
             makeDeviceCloseCommand,
             makeContactSetCommand,
             makeContactListCommand,
             makeProfileListCommand,
             makeProfileCheckCommand,
             makeProfileDiffCommand,
             makeProfileActivateCommand,
             makeProfileRollbackCommand,
             makeProfileAddItemCommand,
             makeIndicatorsCommand,
             makeIndicatorsMergeCommand,
         }) {
        commands.push_back(make());
    }
    // clang-format on
    return commands;
}

} // namespace landgang::cli
