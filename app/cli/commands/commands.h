// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"

#include <memory>

/// One maker per command; each command lives in the file of its name.
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
[[nodiscard]] std::unique_ptr<Command> makeCaseAddCommand();
[[nodiscard]] std::unique_ptr<Command> makeCaseListCommand();
[[nodiscard]] std::unique_ptr<Command> makeCaseShowCommand();
[[nodiscard]] std::unique_ptr<Command> makeCaseHandOverCommand();
[[nodiscard]] std::unique_ptr<Command> makeCaseWithdrawCommand();
[[nodiscard]] std::unique_ptr<Command> makeCaseForgetCommand();
[[nodiscard]] std::unique_ptr<Command> makeChangesHeldCommand();
[[nodiscard]] std::unique_ptr<Command> makeChangesTakeInCommand();
[[nodiscard]] std::unique_ptr<Command> makeChangesEraseCommand();
[[nodiscard]] std::unique_ptr<Command> makeChangesPurgeCommand();
[[nodiscard]] std::unique_ptr<Command> makeDeviceListCommand();
[[nodiscard]] std::unique_ptr<Command> makeDeviceCloseCommand();
[[nodiscard]] std::unique_ptr<Command> makeAreaMapCommand();
[[nodiscard]] std::unique_ptr<Command> makeAreaProposeCommand();
[[nodiscard]] std::unique_ptr<Command> makeAreaAcceptCommand();
[[nodiscard]] std::unique_ptr<Command> makeAreaDeclineCommand();
[[nodiscard]] std::unique_ptr<Command> makeItemSetCommand();
[[nodiscard]] std::unique_ptr<Command> makeDateSetCommand();
[[nodiscard]] std::unique_ptr<Command> makeNoteAddCommand();
[[nodiscard]] std::unique_ptr<Command> makeNoteListCommand();
[[nodiscard]] std::unique_ptr<Command> makeDocumentAttachCommand();
[[nodiscard]] std::unique_ptr<Command> makeDocumentListCommand();
[[nodiscard]] std::unique_ptr<Command> makeDocumentSaveCommand();
[[nodiscard]] std::unique_ptr<Command> makeConsentAddCommand();
[[nodiscard]] std::unique_ptr<Command> makeConsentWithdrawCommand();
[[nodiscard]] std::unique_ptr<Command> makeExportCommand();
[[nodiscard]] std::unique_ptr<Command> makeImportCommand();
[[nodiscard]] std::unique_ptr<Command> makeReceiptCommand();
[[nodiscard]] std::unique_ptr<Command> makeRequestCommand();
[[nodiscard]] std::unique_ptr<Command> makeImportUndoCommand();
[[nodiscard]] std::unique_ptr<Command> makeBundleRefuseCommand();
[[nodiscard]] std::unique_ptr<Command> makeBundleAnsweredCommand();
[[nodiscard]] std::unique_ptr<Command> makeInboxListCommand();
[[nodiscard]] std::unique_ptr<Command> makeInboxRetryCommand();
[[nodiscard]] std::unique_ptr<Command> makeOutboxCommand();
[[nodiscard]] std::unique_ptr<Command> makeVerifyCommand();
[[nodiscard]] std::unique_ptr<Command> makeInspectCommand();
[[nodiscard]] std::unique_ptr<Command> makeHistoryCommand();
[[nodiscard]] std::unique_ptr<Command> makeConflictsListCommand();
[[nodiscard]] std::unique_ptr<Command> makeConflictsResolveCommand();
[[nodiscard]] std::unique_ptr<Command> makeDumpCommand();
[[nodiscard]] std::unique_ptr<Command> makePracticeCommand();

} // namespace landgang::cli
