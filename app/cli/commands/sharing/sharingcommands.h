// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

/// One maker per command about what leaves the office and what comes in. Each command lives in the
/// file of its name.
namespace landgang::cli {

[[nodiscard]] std::unique_ptr<Command> makeCaseHandOverCommand();
[[nodiscard]] std::unique_ptr<Command> makeCaseWithdrawCommand();
[[nodiscard]] std::unique_ptr<Command> makeCaseForgetCommand();
[[nodiscard]] std::unique_ptr<Command> makeChangesHeldCommand();
[[nodiscard]] std::unique_ptr<Command> makeChangesTakeInCommand();
[[nodiscard]] std::unique_ptr<Command> makeChangesEraseCommand();
[[nodiscard]] std::unique_ptr<Command> makeChangesPurgeCommand();
[[nodiscard]] std::unique_ptr<Command> makeConsentAddCommand();
[[nodiscard]] std::unique_ptr<Command> makeConsentWithdrawCommand();
[[nodiscard]] std::unique_ptr<Command> makeExportCommand();
[[nodiscard]] std::unique_ptr<Command> makeImportCommand();
[[nodiscard]] std::unique_ptr<Command> makeImportUndoCommand();
[[nodiscard]] std::unique_ptr<Command> makeReceiptCommand();
[[nodiscard]] std::unique_ptr<Command> makeRequestCommand();
[[nodiscard]] std::unique_ptr<Command> makeBundleRefuseCommand();
[[nodiscard]] std::unique_ptr<Command> makeBundleAnsweredCommand();
[[nodiscard]] std::unique_ptr<Command> makeInboxListCommand();
[[nodiscard]] std::unique_ptr<Command> makeInboxRetryCommand();
[[nodiscard]] std::unique_ptr<Command> makeOutboxCommand();
[[nodiscard]] std::unique_ptr<Command> makeVerifyCommand();
[[nodiscard]] std::unique_ptr<Command> makeInspectCommand();
[[nodiscard]] std::unique_ptr<Command> makeExplainCommand();

/// All of them, in the order the help lists them.
[[nodiscard]] std::vector<std::unique_ptr<Command>> makeSharingCommands();

} // namespace landgang::cli
