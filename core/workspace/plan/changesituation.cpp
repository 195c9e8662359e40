// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/changesituation.h"

#include "core/changelog/fields/casevalues.h"
#include "core/domain/casework/planstanding.h"
#include "core/workspace/plan/casewriter.h"

namespace landgang::workspace {

using namespace Qt::StringLiterals;
using changelog::Field;
using changelog::toValue;

Result<SituationChange> previewSituation(const Workspace &workspace, const CaseId &id,
                                         const std::optional<SituationKey> &situation,
                                         std::optional<LegalStatus> status)
{
    const Result<ReleasePlan> plan = ownPlan(workspace, id);
    if (!plan) {
        return plan.error();
    }
    const Profile &profile = workspace.profile();
    if (const Result<> known = checkSituation(profile, situation); !known) {
        return known.error();
    }
    return SituationChange{situationOf(*plan), situation, status,
                           checklistChange(*plan, profile, checklistOf(profile, situation))};
}

Result<SituationChange> changeSituation(Workspace &workspace, const CaseId &id,
                                        const std::optional<SituationKey> &situation,
                                        std::optional<LegalStatus> status)
{
    const Result<SituationChange> change = previewSituation(workspace, id, situation, status);
    if (!change) {
        return change;
    }
    const Result<ReleasePlan> plan = ownPlan(workspace, id);
    const Result<changelog::Stream> frame = frameStream(workspace, *plan);
    if (!frame) {
        return frame.error();
    }
    Edit edit(workspace);
    if (situation) {
        edit.set(*frame, plan->entity, Field::Situation, toValue(*situation),
                 seen(plan->frame.situation));
    } else if (!plan->frame.situation.isEmpty()) {
        edit.add(*frame,
                 changelog::RemoveOp{plan->entity, Field::Situation, seen(plan->frame.situation)});
    }
    if (status) {
        edit.set(*frame, plan->entity, Field::LegalStatus, toValue(*status),
                 seen(plan->legalStatus));
    }
    const KeyDates dates = keyDatesOf(*plan, workspace.profile().parts().country);
    if (const Result<> added = addChecklistChange(edit, workspace, *plan, change->checklist, dates);
        !added) {
        return added.error();
    }
    if (const Result<> committed = edit.commit(); !committed) {
        return committed.error();
    }
    return change;
}

} // namespace landgang::workspace
