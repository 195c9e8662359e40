// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/casework/voice.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// What the person has said, and what that is worth for the plan as it stands now.
struct VoiceStanding {
    VoiceState state = VoiceState::NeverAsked;
    std::vector<Voice> voices; ///< Oldest first.
};

/// Records the person's own voice about the plan as it stands today; version and day are filled in.
/// Errors: InvalidArgument (no reason where one is needed), NotFound, NotPermitted.
Result<> recordVoice(Workspace &workspace, const CaseId &id, Voice voice);

Result<VoiceStanding> voiceStanding(const Workspace &workspace, const CaseId &id);

} // namespace landgang::workspace
