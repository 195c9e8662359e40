// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/registry.h"

#include "app/cli/commands/caseworkcommands.h"
#include "app/cli/commands/commands.h"

namespace landgang::cli {

Registry::Registry()
{
    for (const auto make : {makeInitCommand,
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
                            makeCaseAddCommand,
                            makeCaseListCommand,
                            makeCaseShowCommand,
                            makeCaseHandOverCommand,
                            makeCaseWithdrawCommand,
                            makeCaseForgetCommand,
                            makeChangesHeldCommand,
                            makeChangesTakeInCommand,
                            makeChangesEraseCommand,
                            makeChangesPurgeCommand,
                            makeDeviceListCommand,
                            makeDeviceCloseCommand,
                            makeAreaMapCommand,
                            makeAreaProposeCommand,
                            makeAreaAcceptCommand,
                            makeAreaDeclineCommand,
                            makeItemSetCommand,
                            makeDateSetCommand,
                            makeNoteAddCommand,
                            makeNoteListCommand,
                            makeDocumentAttachCommand,
                            makeDocumentListCommand,
                            makeDocumentSaveCommand,
                            makeConsentAddCommand,
                            makeConsentWithdrawCommand,
                            makeExportCommand,
                            makeImportCommand,
                            makeImportUndoCommand,
                            makeReceiptCommand,
                            makeRequestCommand,
                            makeBundleRefuseCommand,
                            makeBundleAnsweredCommand,
                            makeInboxListCommand,
                            makeInboxRetryCommand,
                            makeOutboxCommand,
                            makeVerifyCommand,
                            makeInspectCommand,
                            makeHistoryCommand,
                            makeConflictsListCommand,
                            makeConflictsResolveCommand,
                            makeDumpCommand,
                            makePracticeCommand}) {
        m_commands.push_back(make());
    }
    for (std::unique_ptr<Command> &command : makeCaseworkCommands()) {
        m_commands.push_back(std::move(command));
    }
}

const Command *Registry::command(const QString &name) const
{
    for (const std::unique_ptr<Command> &command : m_commands) {
        if (command->name() == name) {
            return command.get();
        }
    }
    return nullptr;
}

std::vector<const Command *> Registry::group(const QString &word) const
{
    std::vector<const Command *> result;
    const QString prefix = word + u' ';
    for (const std::unique_ptr<Command> &command : m_commands) {
        if (command->name().startsWith(prefix)) {
            result.push_back(command.get());
        }
    }
    return result;
}

QStringList Registry::names() const
{
    QStringList result;
    for (const std::unique_ptr<Command> &command : m_commands) {
        result.append(command->name());
    }
    return result;
}

} // namespace landgang::cli
