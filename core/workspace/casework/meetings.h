// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/caseframe.h"
#include "core/domain/casework/meeting.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// Writes a meeting or an appointment into the plan; answers its entity. Errors: InvalidArgument
/// (no time, no length), NotFound, NotPermitted.
Result<EntityId> addMeeting(Workspace &workspace, const CaseId &id, const Meeting &meeting);

/// Records who came.
Result<> recordAttendance(Workspace &workspace, const CaseId &id, const QString &meeting,
                          const QStringList &came);

/// A decision of a meeting becomes an item of `area`; it is due on `due` and moves with no other
/// date. Answers its key. Errors: InvalidArgument (no words), NotFound, NotPermitted.
Result<ItemKey> recordDecision(Workspace &workspace, const CaseId &id, const QString &meeting,
                               const AreaKey &area, const QString &decision, QDate due);

/// All of a plan, by time.
Result<std::vector<Recorded<Meeting>>> meetings(const Workspace &workspace, const CaseId &id);

} // namespace landgang::workspace
