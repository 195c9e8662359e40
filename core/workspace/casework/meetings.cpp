// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/casework/meetings.h"

#include "core/changelog/fields/planvalues.h"
#include "core/store/planreader.h"
#include "core/workspace/casework/recordwriter.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using changelog::Field;
using changelog::toValue;

Result<Recorded<Meeting>> find(const Workspace &workspace, const CaseId &id, const QString &key)
{
    const auto all = meetings(workspace, id);
    return all ? findRecord(*all, key) : all.error();
}

/// "decision-1a2b3c4d-2": the second of that meeting.
ItemKey decisionKey(const Recorded<Meeting> &meeting)
{
    const auto number = meeting.answer.latest()->value.decisions.size() + 1;
    return *ItemKey::fromString(
        QString(u"decision-%1-%2"_s.arg(recordKey(meeting.entity), QString::number(number))));
}

/// What a meeting decides is due on the day it says, as so many days after the intake: that date
/// does not move.
DueDate agreedDue(const ReleasePlan &plan, QDate due)
{
    const auto *intake = plan.intake.latest();
    const QDate from = intake == nullptr ? due : intake->value;
    return {due, Anchor::Intake, static_cast<int>(from.daysTo(due)), from};
}

} // namespace

Result<EntityId> addMeeting(Workspace &workspace, const CaseId &id, const Meeting &meeting)
{
    if (!meeting.start.isValid() || meeting.minutes <= 0) {
        return Error{ErrorCode::InvalidArgument,
                     u"A meeting begins at a time and lasts some minutes: write it as "
                     "2026-11-16T09:30. Nothing was changed."_s};
    }
    return addToArea(workspace, id, planArea(), meeting);
}

Result<> recordAttendance(Workspace &workspace, const CaseId &id, const QString &key,
                          const QStringList &came)
{
    const auto found = find(workspace, id, key);
    if (!found) {
        return found.error();
    }
    Meeting meeting = found->answer.latest()->value;
    meeting.came = came;
    return changeRecord(workspace, *found, meeting);
}

Result<ItemKey> recordDecision(Workspace &workspace, const CaseId &id, const QString &key,
                               const AreaKey &area, const QString &decision, QDate due)
{
    if (decision.trimmed().isEmpty() || !due.isValid()) {
        return Error{ErrorCode::InvalidArgument,
                     u"A decision has words and a day it is due. Nothing was changed."_s};
    }
    const auto found = find(workspace, id, key);
    if (!found) {
        return found.error();
    }
    const Result<WritableArea> target = writableArea(workspace, id, area);
    if (!target) {
        return target.error();
    }
    const Result<changelog::Stream> stream = writableStream(workspace, found->stream);
    if (!stream) {
        return stream.error();
    }
    const ItemKey item = decisionKey(*found);
    const EntityId entity = store::itemEntity(target->stream.id(), item);
    Meeting meeting = found->answer.latest()->value;
    meeting.decisions.append(decision.trimmed());
    Edit edit(workspace);
    edit.add(target->stream, changelog::CreateOp{entity, u"item"_s, target->area.entity});
    edit.set(target->stream, entity, Field::ItemKey, toValue(item.toString()));
    edit.set(target->stream, entity, Field::ItemTitle, toValue(decision.trimmed()));
    edit.set(target->stream, entity, Field::ItemDue, toValue(agreedDue(target->plan, due)));
    replaceRecord(edit, *stream, *found, meeting);
    if (const Result<> committed = edit.commit(); !committed) {
        return committed.error();
    }
    return item;
}

Result<std::vector<Recorded<Meeting>>> meetings(const Workspace &workspace, const CaseId &id)
{
    const Result<PlanRecords> records = PlanRecords::of(workspace, id);
    if (!records) {
        return records.error();
    }
    std::vector<Recorded<Meeting>> all = records->all<Meeting>();
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return a.answer.latest()->value.start < b.answer.latest()->value.start;
    });
    return all;
}

} // namespace landgang::workspace
