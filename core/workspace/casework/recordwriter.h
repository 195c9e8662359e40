// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/plan/casewriter.h"
#include "core/workspace/plan/planrecords.h"
#include "core/workspace/workspacestate.h"

namespace landgang::workspace {

/// Adds a record to an area of a plan, as one action; answers its entity. Errors: as writableArea.
template<changelog::RecordType T>
Result<EntityId> addToArea(Workspace &workspace, const CaseId &id, const AreaKey &area,
                           const T &value)
{
    const Result<WritableArea> target = writableArea(workspace, id, area);
    if (!target) {
        return target.error();
    }
    Edit edit(workspace);
    const EntityId entity =
        addRecord(edit, workspace.state().ids(), target->stream, target->area.entity, value);
    if (const Result<> committed = edit.commit(); !committed) {
        return committed.error();
    }
    return entity;
}

/// Replaces what stands of a record, as one action. Errors: NotPermitted (we may not write its
/// area, or two answers stand and must be chosen between first), StoreDamaged, Database.
template<changelog::RecordType T>
Result<> changeRecord(Workspace &workspace, const Recorded<T> &record, const T &value)
{
    const Result<changelog::Stream> stream = writableStream(workspace, record.stream);
    if (!stream) {
        return stream.error();
    }
    if (const Result<> free = checkNotDisputed(record.answer); !free) {
        return free;
    }
    Edit edit(workspace);
    replaceRecord(edit, *stream, record, value);
    return edit.commit();
}

} // namespace landgang::workspace
