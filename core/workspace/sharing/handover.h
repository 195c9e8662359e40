// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/workspace.h"

#include <optional>
#include <set>

namespace landgang::workspace {

/// Hands a whole case over (overføre saken): `to` keeps it from now on and decides who sees what.
/// Every stream of it in one action. Of the offices that something is open to, those in `keeps` go
/// on seeing it – all of them when nothing is said – and the others are closed out in the same
/// action: what they have written up to now goes on counting. Our office writes in it until the new
/// keeper closes it out. Where two offices keep a case, this is also how one of them yields to the
/// other. Errors: NotFound, NotPermitted (not our case, our own office, an office whose card is not
/// confirmed), InvalidArgument (nothing is open to one of `keeps`).
Result<> handOverCase(Workspace &workspace, const CaseId &id, const OfficeId &to,
                      const std::optional<std::set<OfficeId>> &keeps = std::nullopt);

/// Closes a whole case to an office: every area that is open to it, and what it still writes in as
/// the one that handed the case over. It keeps what it has received, and the next bundle tells it.
/// Errors: NotFound, NotPermitted (not our case; the office keeps it too; nothing is open to it).
Result<> closeCaseTo(Workspace &workspace, const CaseId &id, const OfficeId &office);

} // namespace landgang::workspace
