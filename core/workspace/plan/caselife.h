// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/casework/caselife.h"
#include "core/workspace/plan/takeinperson.h"

namespace landgang::workspace {

/// What has happened to a case, and where that leaves it.
struct CaseLife {
    CaseStanding standing;
    std::vector<CaseEvent> events; ///< Oldest first; the intake and an actual release among them.
};

Result<CaseLife> caseLife(const Workspace &workspace, const CaseId &id);

/// Records that something happened: a transfer, an interruption, an escape, a return, a death, the
/// closing of the plan. Admission and release are dates of the plan, a readmission opens a plan of
/// its own. Errors: InvalidArgument (of those kinds, a day to come, out of turn), NotFound,
/// NotPermitted.
Result<> recordEvent(Workspace &workspace, const CaseId &id, const CaseEvent &event);

/// In again after a release: opens a new plan with the name, number and municipality of the old
/// one, which is closed and stays readable. Errors: as takeInPerson; NotPermitted while the old
/// plan runs.
Result<CaseId> readmit(Workspace &workspace, const CaseId &old, const PersonIntake &intake);

} // namespace landgang::workspace
