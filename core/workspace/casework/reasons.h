// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/casework/setting.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// Records why an item waits or is not needed, in a code of the profile, so that reasons can be
/// counted across offices. Errors: NotFound (no such item or reason), NotPermitted.
Result<> recordItemReason(Workspace &workspace, const CaseId &id, const ItemKey &item,
                          const CodeKey &reason);

/// Enrols a participant in a setting of the profile – anstalt, frivård, Krami – from a day on.
/// Errors: NotFound (the profile has no such setting), InvalidArgument, NotPermitted.
Result<> enrol(Workspace &workspace, const CaseId &id, const EnrolledSetting &setting);

/// How many people are enrolled in each setting of the profile today; the last enrolment counts.
Result<std::vector<std::pair<CodeKey, int>>> enrolled(const Workspace &workspace);

} // namespace landgang::workspace
