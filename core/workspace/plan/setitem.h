// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// Records how far an item has come. Errors: NotFound, InvalidArgument (done without evidence, not
/// needed or declined without a reason), NotPermitted (we may not write its area, or two answers
/// stand and must be chosen between first).
Result<> setItem(Workspace &workspace, const CaseId &id, const ItemKey &item,
                 const ItemState &state);

} // namespace landgang::workspace
