// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/casework/voices.h"

#include "core/changelog/fields/planvalues.h"
#include "core/domain/casework/planversion.h"
#include "core/workspace/casework/recordwriter.h"

namespace landgang::workspace {

using namespace Qt::StringLiterals;

Result<> recordVoice(Workspace &workspace, const CaseId &id, Voice voice)
{
    if (lacksReason(voice)) {
        return Error{ErrorCode::InvalidArgument,
                     u"A person who disagrees, or could not be asked, has a reason: write it down. "
                     "Nothing was changed."_s};
    }
    const Result<ReleasePlan> plan = workspace.plan(id);
    if (!plan) {
        return plan.error();
    }
    voice.planVersion = planVersion(*plan);
    voice.on = workspace.today();
    const Result<EntityId> added = addToArea(workspace, id, planArea(), voice);
    return added ? Result<>() : added.error();
}

Result<VoiceStanding> voiceStanding(const Workspace &workspace, const CaseId &id)
{
    const Result<ReleasePlan> plan = workspace.plan(id);
    if (!plan) {
        return plan.error();
    }
    const Result<PlanRecords> records = PlanRecords::of(workspace, id);
    if (!records) {
        return records.error();
    }
    VoiceStanding standing{VoiceState::NeverAsked, records->values<Voice>()};
    standing.state = voiceState(standing.voices, planVersion(*plan));
    return standing;
}

} // namespace landgang::workspace
