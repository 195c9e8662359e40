// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/rules/coordinator.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// The way of a plan's baton: who holds it together, to whom it is offered. Steps that were not
/// possible when they are read in order – two offices took it without seeing each other – are left
/// out and named in `contested`.
struct BatonWay {
    Baton baton;
    std::vector<BatonEntry> contested;
};

Result<BatonWay> batonWay(const Workspace &workspace, const CaseId &id);

/// Takes the baton that is offered to us, or that nobody holds. Errors: NotPermitted, NotFound.
Result<> takeBaton(Workspace &workspace, const CaseId &id);
/// Offers it to a colleague of `office`, named on its card. Errors: as above, AlreadyExists.
Result<> offerBaton(Workspace &workspace, const CaseId &id, const Coordinator &to);
/// Says no to an offer. Errors: as above.
Result<> returnBaton(Workspace &workspace, const CaseId &id);

} // namespace landgang::workspace
