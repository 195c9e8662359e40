// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

namespace landgang::cli {

std::vector<std::unique_ptr<Command>> makeCaseworkCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    // clang-format off: one line each, so that two people can add one.
    for (const auto make : {
             makeNoteAddCommand,
             makeNoteListCommand,
             makeDocumentAttachCommand,
             makeDocumentListCommand,
             makeDocumentSaveCommand,
             makeNoticeGiveCommand,
             makeNoticeOpenCommand,
             makeFollowUpListCommand,
             makeFollowUpAddCommand,
             makeMappingAnswerCommand,
             makeMappingConfirmCommand,
             makeMappingListCommand,
             makeTrackerSetCommand,
             makeTrackerListCommand,
             makeMeetingAddCommand,
             makeMeetingHeldCommand,
             makeMeetingDecideCommand,
             makeMeetingListCommand,
             makeVoiceAddCommand,
             makeVoiceShowCommand,
             makePowerAddCommand,
             makePowerEndCommand,
             makeApplicationAddCommand,
             makeApplicationAnswerCommand,
             makeApplicationListCommand,
             makePartyAddCommand,
             makePartyListCommand,
             makeSettingEnrolCommand,
             makeSettingListCommand,
         }) {
        commands.push_back(make());
    }
    // clang-format on
    return commands;
}

} // namespace landgang::cli
