// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/caseworkcommands.h"

namespace landgang::cli {

std::vector<std::unique_ptr<Command>> makeCaseworkCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    // clang-format off: one line each, so that two people can add one.
    for (const auto make : {
             makeCaseSituationCommand,
             makeDateRippleCommand,
             makeDateDropCommand,
             makeDateListCommand,
             makeDateCalculateCommand,
             makeCaseReadinessCommand,
             makeGapsCommand,
             makeClockCommand,
             makeNoticeGiveCommand,
             makeNoticeOpenCommand,
             makeShortNoticeCommand,
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
             makeCaseLifeCommand,
             makeCaseReadmitCommand,
             makeCasePersonCommand,
             makeCoordinatorCommand,
             makePartyAddCommand,
             makePartyListCommand,
             makeNavOfficeSetCommand,
             makeAreaConditionCommand,
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
             makeItemReasonCommand,
             makeSettingEnrolCommand,
             makeSettingListCommand,
         }) {
        commands.push_back(make());
    }
    // clang-format on
    return commands;
}

} // namespace landgang::cli
