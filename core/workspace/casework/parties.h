// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/caseframe.h"
#include "core/domain/casework/navoffices.h"
#include "core/domain/casework/party.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// Somebody who takes part, with the areas of this plan it may answer for.
struct PartyRow {
    EntityId entity;
    Party party;
    std::vector<AreaKey> mayAnswerFor;
};

/// Errors: InvalidArgument (no name), NotFound, NotPermitted.
Result<EntityId> addParty(Workspace &workspace, const CaseId &id, const Party &party);
Result<std::vector<PartyRow>> parties(const Workspace &workspace, const CaseId &id);

/// Writes down which Nav office each part – state, municipal – belongs to, on which ground and how
/// sure that is. A new status counts from today. Errors: InvalidArgument (no office), NotFound,
/// NotPermitted.
Result<> setNavOffice(Workspace &workspace, const CaseId &id, NavOffice office);
Result<std::vector<NavOffice>> navOffices(const Workspace &workspace, const CaseId &id);

} // namespace landgang::workspace
