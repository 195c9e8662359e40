// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/rules/followup.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// How it has gone for one person after release.
struct FollowUpRow {
    CaseId plan;
    PersonName person = {};
    QDate release = {};
    std::vector<FollowUp> checkpoints = {};
    std::vector<FollowUpOutcome> outcomes = {}; ///< By day.
};

/// Records what was seen on a day after release, in codes of the profile. Errors: InvalidArgument
/// (no code or one the profile does not have, before the release, a day to come), NotFound,
/// NotPermitted.
Result<> recordFollowUp(Workspace &workspace, const CaseId &id, const FollowUpOutcome &outcome);

/// Everyone whose release has come and whose plan is not closed; the longest ago first.
Result<std::vector<FollowUpRow>> followUpList(const Workspace &workspace);

} // namespace landgang::workspace
