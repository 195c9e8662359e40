// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/mapneed.h"

#include "core/changelog/fieldvalues.h"
#include "core/workspace/edit.h"
#include "core/workspace/plan/casewriter.h"

namespace landgang::workspace {

Result<> mapNeed(Workspace &workspace, const CaseId &id, const AreaKey &area, Need need)
{
    const Result<WritableArea> target = writableArea(workspace, id, area);
    if (!target) {
        return target.error();
    }
    if (const Result<> free = checkNotDisputed(target->area.need); !free) {
        return free;
    }
    Edit edit(workspace);
    edit.set(target->stream, target->area.entity, changelog::Field::Need, changelog::toValue(need),
             seen(target->area.need));
    return edit.commit();
}

} // namespace landgang::workspace
