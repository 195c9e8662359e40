// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/sharing/sharingcommands.h"

namespace landgang::cli {

std::vector<std::unique_ptr<Command>> makeSharingCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    // clang-format off: one line each, so that two people can add one.
    for (const auto make : {
             makeCaseHandOverCommand,
             makeCaseWithdrawCommand,
             makeCaseForgetCommand,
             makeChangesHeldCommand,
             makeChangesTakeInCommand,
             makeChangesEraseCommand,
             makeChangesPurgeCommand,
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
             makeExplainCommand,
         }) {
        commands.push_back(make());
    }
    // clang-format on
    return commands;
}

} // namespace landgang::cli
