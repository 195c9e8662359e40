// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/bundle.h"
#include "core/workspace/workspace.h"

#include <set>

namespace landgang::workspace {

/// Forgets a whole case (sletting etter arkivreglene) in this office: every stream of it, headers
/// and all, and the forms of consent for it. What other offices hold stays with them; they are told
/// to send no more. It stands on a list beside the store, so that neither a bundle nor a restored
/// backup brings it back; the office's other PCs forget it with the next bundle. Bundles that wait
/// in the inbox and tell of it go too; answers of how many the rest could not be read in either.
/// There is no way back. Errors: NotFound, FileRead, FileWrite, Database.
Result<int> forgetCase(Workspace &workspace, const CaseId &id);

/// Makes the store, the list beside it and what the office's other PCs have forgotten agree: what
/// any of them names goes. When a store is opened, and after words of our own office came in.
/// Inside the caller's transaction. Answers the cases that were taken out. Errors: FileRead,
/// FileWrite, StoreDamaged, Database.
Result<std::set<CaseId>> applyErasureList(Workspace &workspace);

/// Takes out of a bundle what it brings of forgotten cases; of how many. Errors: FileRead,
/// StoreDamaged, Database.
Result<int> leaveOutForgotten(const Workspace &workspace, exchange::Bundle &bundle);

/// The forgotten streams that a store of `to` still believes it shares with us. Ordered. Errors:
/// Database, StoreDamaged.
Result<std::set<StreamId>> forgottenFor(const Workspace &workspace, const OfficeId &to);

} // namespace landgang::workspace
