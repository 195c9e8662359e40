// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/setdate.h"

#include "core/changelog/fields/areavalues.h"
#include "core/changelog/fields/casevalues.h"
#include "core/store/planreader.h"
#include "core/workspace/edit.h"
#include "core/workspace/plan/casewriter.h"
#include "core/workspace/plan/datesetting.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using changelog::Field;
using changelog::Stream;
using changelog::toValue;

/// Reasons are codes of the profile, so that they can be counted.
Result<std::optional<CodeKey>> reasonCode(const Profile &profile, const QString &reason)
{
    if (reason.isEmpty()) {
        return std::optional<CodeKey>();
    }
    QStringList known;
    for (const ReasonCode &code : profile.parts().reasons) {
        if (code.use != ReasonUse::DateMoved) {
            continue;
        }
        if (code.key.toString() == reason) {
            return std::optional(code.key);
        }
        known.append(code.key.toString());
    }
    return Error{ErrorCode::InvalidArgument,
                 u"The profile knows no reason \"%1\" for moving a date; it has: %2. Nothing was "
                 "changed."_s.arg(reason, known.join(u", "))};
}

Result<> addReason(Edit &edit, const Workspace &workspace, const ReleasePlan &plan,
                   const QString &reason)
{
    const auto code = reasonCode(workspace.profile(), reason);
    if (!code || !*code) {
        return code ? Result<>() : code.error();
    }
    const Result<Stream> stream = frameStream(workspace, plan);
    if (!stream) {
        return stream.error();
    }
    edit.set(*stream, plan.entity, Field::ReleaseReason, toValue(**code),
             seen(plan.frame.releaseReason));
    return {};
}

Result<> addRecord(Edit &edit, const Workspace &workspace, const ReleasePlan &plan,
                   const DateStatement &date)
{
    const PlannedDate &planned = date.planned;
    const Result<Stream> stream = isOfSentence(planned.kind) ? frameStream(workspace, plan)
                                                             : heldStream(workspace, plan.core);
    if (!stream) {
        return stream.error();
    }
    const Recorded<DateStatement> *old = dateRecord(plan, planned.kind, planned.place);
    edit.set(*stream, store::dateEntity(plan.id, planned.kind, planned.place), Field::PlannedDate,
             toValue(date), old == nullptr ? std::vector<StatementId>() : seen(old->answer));
    return {};
}

Result<> addMovedItems(Edit &edit, const Workspace &workspace, const ReleasePlan &plan,
                       const DateSetting &setting)
{
    for (const MovedDueDate &moved : setting.items) {
        const NeedArea *area = plan.area(moved.area);
        const auto item = std::find_if(
            area->items.begin(), area->items.end(),
            [&moved](const ChecklistItem &candidate) { return candidate.key == moved.item; });
        const Result<Stream> stream = heldStream(workspace, area->stream);
        if (!stream) {
            return stream.error();
        }
        edit.set(*stream, item->id, Field::ItemDue, toValue(moved.after), seen(item->due));
    }
    return {};
}

/// The day of release itself, and the due dates: what every way of changing a date writes.
Result<> addConsequences(Edit &edit, const Workspace &workspace, const ReleasePlan &plan,
                         const DateSetting &setting)
{
    std::optional<ReleaseDate> release = setting.release;
    if (setting.after && setting.after->kind == DateKind::Release) {
        release = ReleaseDate{setting.after->date, setting.after->status};
    }
    if (release) {
        const Result<Stream> core = heldStream(workspace, plan.core);
        if (!core) {
            return core.error();
        }
        edit.set(*core, plan.entity, Field::Release, toValue(*release), seen(plan.release));
    }
    return addMovedItems(edit, workspace, plan, setting);
}

Result<> write(Workspace &workspace, const ReleasePlan &plan, const DateSetting &setting,
               const QString &reason)
{
    Edit edit(workspace);
    if (setting.after && setting.after->kind != DateKind::Release) {
        if (const Result<> added = addRecord(edit, workspace, plan, {*setting.after, reason});
            !added) {
            return added;
        }
    }
    if (const Result<> added = addReason(edit, workspace, plan, reason); !added) {
        return added;
    }
    if (const Result<> added = addConsequences(edit, workspace, plan, setting); !added) {
        return added;
    }
    return edit.commit();
}

} // namespace

Result<DateSetting> previewDate(const Workspace &workspace, const CaseId &id,
                                const DateStatement &date)
{
    const Result<ReleasePlan> plan = ownPlan(workspace, id);
    if (!plan) {
        return plan.error();
    }
    if (const auto code = reasonCode(workspace.profile(), date.reason); !code) {
        return code.error();
    }
    return settingOf(workspace, *plan, standingDate(*plan, date.planned.kind, date.planned.place),
                     date.planned);
}

Result<DateSetting> setDate(Workspace &workspace, const CaseId &id, const DateStatement &date)
{
    const Result<DateSetting> setting = previewDate(workspace, id, date);
    if (!setting) {
        return setting;
    }
    const Result<ReleasePlan> plan = ownPlan(workspace, id);
    if (const Result<> written = write(workspace, *plan, *setting, date.reason); !written) {
        return written.error();
    }
    return setting;
}

Result<DateSetting> dropDate(Workspace &workspace, const CaseId &id, DateKind kind,
                             const QString &place)
{
    const Result<ReleasePlan> plan = ownPlan(workspace, id);
    if (!plan) {
        return plan.error();
    }
    const std::optional<PlannedDate> before = standingDate(*plan, kind, place);
    if (!before) {
        return Error{ErrorCode::NotFound,
                     u"The plan has no such date to take out. Nothing was changed."_s};
    }
    const Result<DateSetting> setting = settingOf(workspace, *plan, before, std::nullopt);
    if (!setting) {
        return setting;
    }
    const Recorded<DateStatement> *record = dateRecord(*plan, kind, place);
    const Result<Stream> stream =
        heldStream(workspace, record == nullptr ? plan->core : record->stream);
    if (!stream) {
        return stream.error();
    }
    Edit edit(workspace);
    if (record != nullptr) {
        edit.add(*stream,
                 changelog::RemoveOp{record->entity, Field::PlannedDate, seen(record->answer)});
    } else if (!setting->release) {
        edit.add(*stream, changelog::RemoveOp{plan->entity, Field::Release, seen(plan->release)});
    }
    if (const Result<> added = addConsequences(edit, workspace, *plan, *setting); !added) {
        return added.error();
    }
    if (const Result<> committed = edit.commit(); !committed) {
        return committed.error();
    }
    return setting;
}

} // namespace landgang::workspace
