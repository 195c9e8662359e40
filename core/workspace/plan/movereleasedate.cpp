// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/movereleasedate.h"

#include "core/changelog/fieldvalues.h"
#include "core/domain/dates/datechecks.h"
#include "core/domain/layout.h"
#include "core/workspace/edit.h"
#include "core/workspace/plan/casewriter.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using changelog::Field;

bool isFinished(const ChecklistItem &item)
{
    const ItemState *state = item.state.agreed();
    return state != nullptr && state->progress != Progress::Open
        && state->progress != Progress::WaitingForOther;
}

Result<> checkRelease(const ReleasePlan &plan, const ReleaseDate &release, QDate today)
{
    const auto *intake = plan.intake.latest();
    const PlannedDate planned{DateKind::Release, release.date, release.status};
    const std::vector<DateMistake> mistakes =
        checkDates(intake != nullptr ? intake->value : kEarliestPlanDay, {planned}, today);
    return mistakes.empty() ? Result<>()
                            : Error{ErrorCode::InvalidArgument, mistakes.front().toText()};
}

/// The new due date of one item, when the dates change it.
std::optional<DueDate> moved(const ChecklistItem &item, const Profile &profile,
                             const KeyDates &dates, QDate today)
{
    if (isFinished(item)) {
        return std::nullopt;
    }
    if (const auto *current = item.due.latest()) {
        return movedDueDate(current->value, dates, today);
    }
    const ItemDefinition *definition = profile.item(item.key);
    return definition == nullptr ? std::nullopt : dueDate(*definition, dates);
}

DateRipple rippleOf(const Workspace &workspace, const ReleasePlan &plan, const ReleaseDate &release)
{
    DateRipple ripple;
    ripple.after = release;
    if (const auto *current = plan.release.latest()) {
        ripple.before = current->value;
    }
    const auto *intake = plan.intake.latest();
    const KeyDates dates{.intake = intake == nullptr ? QDate() : intake->value,
                         .release = release.date,
                         .country = workspace.profile().parts().country};
    for (const NeedArea &area : plan.areas) {
        for (const ChecklistItem &item : area.items) {
            if (const auto after = moved(item, workspace.profile(), dates, workspace.today())) {
                const auto *before = item.due.latest();
                ripple.items.push_back({area.key, item.key, item.title,
                                        before == nullptr ? DueDate{} : before->value, *after});
            }
        }
    }
    for (const Disclosure &disclosure : plan.disclosures) {
        if (std::find(ripple.toTell.begin(), ripple.toTell.end(), disclosure.office)
            == ripple.toTell.end()) {
            ripple.toTell.push_back(disclosure.office);
        }
    }
    return ripple;
}

Result<> addMovedItems(Edit &edit, const Workspace &workspace, const ReleasePlan &plan,
                       const DateRipple &ripple)
{
    for (const MovedDueDate &moved : ripple.items) {
        const NeedArea *area = plan.area(moved.area);
        const auto item = std::find_if(
            area->items.begin(), area->items.end(),
            [&moved](const ChecklistItem &candidate) { return candidate.key == moved.item; });
        const Result<changelog::Stream> stream = heldStream(workspace, area->stream);
        if (!stream) {
            return stream.error();
        }
        edit.set(*stream, item->id, Field::ItemDue, changelog::toValue(moved.after),
                 seen(item->due));
    }
    return {};
}

} // namespace

Result<DateRipple> previewReleaseDate(const Workspace &workspace, const CaseId &id,
                                      const ReleaseDate &release)
{
    const Result<ReleasePlan> plan = ownPlan(workspace, id);
    if (!plan) {
        return plan.error();
    }
    if (const Result<> possible = checkRelease(*plan, release, workspace.today()); !possible) {
        return possible.error();
    }
    return rippleOf(workspace, *plan, release);
}

Result<DateRipple> moveReleaseDate(Workspace &workspace, const CaseId &id,
                                   const ReleaseDate &release)
{
    const Result<ReleasePlan> plan = ownPlan(workspace, id);
    if (!plan) {
        return plan.error();
    }
    if (const Result<> possible = checkRelease(*plan, release, workspace.today()); !possible) {
        return possible.error();
    }
    const DateRipple ripple = rippleOf(workspace, *plan, release);
    const Result<changelog::Stream> core = heldStream(workspace, plan->core);
    if (!core) {
        return core.error();
    }
    Edit edit(workspace);
    edit.set(*core, plan->entity, Field::Release, changelog::toValue(release), seen(plan->release));
    if (const Result<> items = addMovedItems(edit, workspace, *plan, ripple); !items) {
        return items.error();
    }
    if (const Result<> committed = edit.commit(); !committed) {
        return committed.error();
    }
    return ripple;
}

} // namespace landgang::workspace
