// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/casework/mapping.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// What an office answers to one question of the joint mapping.
struct MappingEntry {
    CodeKey question;
    MappingOutcome outcome = MappingOutcome::Need;
    QString note = {};
};

/// Records what the person answered when our agency asked: the question is asked once for all and
/// answered by each (region sør's plan to harmonise the two mappings). Errors: NotFound (the
/// profile has no such question, or an area we do not see), NotPermitted, InvalidArgument (our
/// office is of neither agency).
Result<> recordMapping(Workspace &workspace, const CaseId &id, const MappingEntry &entry);

/// "Confirm unchanged": our agency's answer, seen again today. Errors: as above; NotFound when our
/// agency has not asked yet.
Result<> confirmMapping(Workspace &workspace, const CaseId &id, const CodeKey &question);

/// Every question of the profile with both agencies' answers beside each other.
Result<std::vector<MappingRow>> mappingRows(const Workspace &workspace, const CaseId &id);

} // namespace landgang::workspace
