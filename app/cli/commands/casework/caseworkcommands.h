// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

/// One maker per command about the work around a plan: mapping, meetings, applications, papers.
/// Each command lives in the file of its name.
namespace landgang::cli {

[[nodiscard]] std::unique_ptr<Command> makeNoteAddCommand();
[[nodiscard]] std::unique_ptr<Command> makeNoteListCommand();
[[nodiscard]] std::unique_ptr<Command> makeDocumentAttachCommand();
[[nodiscard]] std::unique_ptr<Command> makeDocumentListCommand();
[[nodiscard]] std::unique_ptr<Command> makeDocumentSaveCommand();
[[nodiscard]] std::unique_ptr<Command> makeNoticeGiveCommand();
[[nodiscard]] std::unique_ptr<Command> makeNoticeOpenCommand();
[[nodiscard]] std::unique_ptr<Command> makeFollowUpListCommand();
[[nodiscard]] std::unique_ptr<Command> makeFollowUpAddCommand();
[[nodiscard]] std::unique_ptr<Command> makeMappingAnswerCommand();
[[nodiscard]] std::unique_ptr<Command> makeMappingConfirmCommand();
[[nodiscard]] std::unique_ptr<Command> makeMappingListCommand();
[[nodiscard]] std::unique_ptr<Command> makeTrackerSetCommand();
[[nodiscard]] std::unique_ptr<Command> makeTrackerListCommand();
[[nodiscard]] std::unique_ptr<Command> makeMeetingAddCommand();
[[nodiscard]] std::unique_ptr<Command> makeMeetingHeldCommand();
[[nodiscard]] std::unique_ptr<Command> makeMeetingDecideCommand();
[[nodiscard]] std::unique_ptr<Command> makeMeetingListCommand();
[[nodiscard]] std::unique_ptr<Command> makeVoiceAddCommand();
[[nodiscard]] std::unique_ptr<Command> makeVoiceShowCommand();
[[nodiscard]] std::unique_ptr<Command> makePowerAddCommand();
[[nodiscard]] std::unique_ptr<Command> makePowerEndCommand();
[[nodiscard]] std::unique_ptr<Command> makeApplicationAddCommand();
[[nodiscard]] std::unique_ptr<Command> makeApplicationAnswerCommand();
[[nodiscard]] std::unique_ptr<Command> makeApplicationListCommand();
[[nodiscard]] std::unique_ptr<Command> makePartyAddCommand();
[[nodiscard]] std::unique_ptr<Command> makePartyListCommand();
[[nodiscard]] std::unique_ptr<Command> makeSettingEnrolCommand();
[[nodiscard]] std::unique_ptr<Command> makeSettingListCommand();

/// All of them, in the order the help lists them.
[[nodiscard]] std::vector<std::unique_ptr<Command>> makeCaseworkCommands();

} // namespace landgang::cli
