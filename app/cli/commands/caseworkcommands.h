// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

/// One maker per command about what a plan says and what follows from it; each command lives in the
/// file of its name.
namespace landgang::cli {

[[nodiscard]] std::unique_ptr<Command> makeCaseSituationCommand();
[[nodiscard]] std::unique_ptr<Command> makeDateRippleCommand();
[[nodiscard]] std::unique_ptr<Command> makeDateDropCommand();
[[nodiscard]] std::unique_ptr<Command> makeDateListCommand();
[[nodiscard]] std::unique_ptr<Command> makeDateCalculateCommand();
[[nodiscard]] std::unique_ptr<Command> makeCaseReadinessCommand();
[[nodiscard]] std::unique_ptr<Command> makeGapsCommand();
[[nodiscard]] std::unique_ptr<Command> makeClockCommand();
[[nodiscard]] std::unique_ptr<Command> makeNoticeGiveCommand();
[[nodiscard]] std::unique_ptr<Command> makeNoticeOpenCommand();
[[nodiscard]] std::unique_ptr<Command> makeShortNoticeCommand();
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
[[nodiscard]] std::unique_ptr<Command> makeCaseLifeCommand();
[[nodiscard]] std::unique_ptr<Command> makeCaseReadmitCommand();
[[nodiscard]] std::unique_ptr<Command> makeCasePersonCommand();
[[nodiscard]] std::unique_ptr<Command> makeCoordinatorCommand();
[[nodiscard]] std::unique_ptr<Command> makePartyAddCommand();
[[nodiscard]] std::unique_ptr<Command> makePartyListCommand();
[[nodiscard]] std::unique_ptr<Command> makeNavOfficeSetCommand();
[[nodiscard]] std::unique_ptr<Command> makeAreaConditionCommand();
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
[[nodiscard]] std::unique_ptr<Command> makeItemReasonCommand();
[[nodiscard]] std::unique_ptr<Command> makeSettingEnrolCommand();
[[nodiscard]] std::unique_ptr<Command> makeSettingListCommand();

/// All of them, in the order the help lists them.
[[nodiscard]] std::vector<std::unique_ptr<Command>> makeCaseworkCommands();

} // namespace landgang::cli
