// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/setitem.h"

#include "core/changelog/fieldvalues.h"
#include "core/workspace/edit.h"
#include "core/workspace/plan/casewriter.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

Result<> checkState(const ItemState &state)
{
    const bool needsWords = state.progress == Progress::Done
        || state.progress == Progress::NotNeeded || state.progress == Progress::DeclinedByPerson;
    if (needsWords && state.evidence.trimmed().isEmpty()) {
        return Error{
            ErrorCode::InvalidArgument,
            QStringLiteral("An item that is finished needs a word on what shows it, or why. "
                           "Nothing was changed.")};
    }
    return {};
}

/// The area of a plan that holds `item`; by what is laid out, so that areas we do not see have no
/// items.
Result<AreaKey> areaOfItem(const Workspace &workspace, const CaseId &id, const ItemKey &item)
{
    const Result<ReleasePlan> plan = workspace.plan(id);
    if (!plan) {
        return plan.error();
    }
    for (const NeedArea &area : plan->areas) {
        if (std::any_of(
                area.items.begin(), area.items.end(),
                [&item](const ChecklistItem &candidate) { return candidate.key == item; })) {
            return area.key;
        }
    }
    return Error{
        ErrorCode::NotFound,
        QStringLiteral("This office sees no item \"%1\" in that plan.").arg(item.toString())};
}

} // namespace

Result<> setItem(Workspace &workspace, const CaseId &id, const ItemKey &key, const ItemState &state)
{
    if (const Result<> possible = checkState(state); !possible) {
        return possible;
    }
    const Result<AreaKey> area = areaOfItem(workspace, id, key);
    if (!area) {
        return area.error();
    }
    const Result<WritableArea> target = writableArea(workspace, id, *area);
    if (!target) {
        return target.error();
    }
    const auto item =
        std::find_if(target->area.items.begin(), target->area.items.end(),
                     [&key](const ChecklistItem &candidate) { return candidate.key == key; });
    if (const Result<> free = checkNotDisputed(item->state); !free) {
        return free;
    }
    const ItemState trimmed{state.progress, state.evidence.trimmed()};
    Edit edit(workspace);
    edit.set(target->stream, item->id, changelog::Field::ItemState, changelog::toValue(trimmed),
             seen(item->state));
    return edit.commit();
}

} // namespace landgang::workspace
