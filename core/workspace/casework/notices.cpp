// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/casework/notices.h"

#include "core/changelog/fields/areavalues.h"
#include "core/domain/casework/planstanding.h"
#include "core/workspace/casework/recordwriter.h"
#include "core/workspace/sharing/consents.h"

#include <algorithm>
#include <tuple>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using changelog::Field;
using changelog::toValue;

struct PlacedDuty {
    const DutyToNotify *duty = nullptr;
    const NeedArea *area = nullptr;
    const ChecklistItem *item = nullptr;
};

PlacedDuty placed(const ReleasePlan &plan, const DutyToNotify &duty)
{
    for (const NeedArea &area : plan.areas) {
        for (const ChecklistItem &item : area.items) {
            if (item.key == duty.item) {
                return {&duty, &area, &item};
            }
        }
    }
    return {};
}

Result<PlacedDuty> dutyOf(const Workspace &workspace, const ReleasePlan &plan, const CodeKey &key)
{
    QStringList known;
    for (const DutyToNotify &duty : workspace.profile().parts().duties) {
        const PlacedDuty found = placed(plan, duty);
        if (found.item != nullptr && duty.key == key) {
            return found;
        }
        if (found.item != nullptr) {
            known.append(duty.key.toString());
        }
    }
    return Error{ErrorCode::NotFound,
                 u"The plan has no duty to notify \"%1\"; it has: %2. Nothing was changed."_s.arg(
                     key.toString(), known.isEmpty() ? u"none"_s : known.join(u", "))};
}

/// What the notice counts towards: the day its item's due date is anchored in, else the release.
std::optional<QDate> dayToNotifyBefore(const ReleasePlan &plan, const ChecklistItem &item)
{
    const auto *due = item.due.latest();
    if (due != nullptr && due->value.anchor != Anchor::Intake) {
        return due->value.anchorDate;
    }
    const auto *release = plan.release.latest();
    return release == nullptr ? std::nullopt : std::optional(release->value.date);
}

Result<std::vector<NoticeRow>> rowsOf(const Workspace &workspace, const ReleasePlan &plan)
{
    std::vector<NoticeRow> rows;
    const Result<PlanRecords> records = PlanRecords::of(workspace, plan.id);
    if (!records) {
        return records.error();
    }
    for (const DutyToNotify &duty : workspace.profile().parts().duties) {
        const PlacedDuty found = placed(plan, duty);
        if (found.item == nullptr) {
            continue;
        }
        NoticeRow row{.plan = plan.id, .duty = duty.key, .item = duty.item};
        if (const auto *name = plan.name.latest()) {
            row.person = name->value;
        }
        row.release = dayToNotifyBefore(plan, *found.item);
        const auto given = records->at<GivenNotice>(found.area->stream, found.item->id);
        if (const auto *latest = given.latest()) {
            row.given = latest->value;
        }
        row.timing = noticeTiming(row.release, row.given, workspace.today());
        row.daysLeft = noticeDaysLeft(row.release, row.given, workspace.today());
        rows.push_back(std::move(row));
    }
    return rows;
}

auto urgency(const NoticeRow &row)
{
    return std::tuple(row.given.has_value(), row.daysLeft.has_value(), row.daysLeft.value_or(0),
                      row.plan, row.duty);
}

} // namespace

Result<> giveNotice(Workspace &workspace, const CaseId &id, const CodeKey &key,
                    const GivenNotice &notice)
{
    if (notice.evidence.trimmed().isEmpty() || !notice.sent.isValid()
        || notice.sent > workspace.today()) {
        return Error{
            ErrorCode::InvalidArgument,
            u"A notice that was given has a day that has come and something that shows it: "
            "without evidence it leaves no trace. Nothing was changed."_s};
    }
    const Result<ReleasePlan> plan = workspace.plan(id);
    if (!plan) {
        return plan.error();
    }
    const Result<PlacedDuty> found = dutyOf(workspace, *plan, key);
    if (!found) {
        return found.error();
    }
    const Result<WritableArea> target = writableArea(workspace, id, found->area->key);
    if (!target) {
        return target.error();
    }
    const Result<PlanRecords> records = PlanRecords::of(workspace, id);
    if (!records) {
        return records.error();
    }
    const ChecklistItem &item = *found->item;
    const auto before = records->at<GivenNotice>(found->area->stream, item.id);
    const ItemState done{Progress::Done, notice.evidence.trimmed()};
    Edit edit(workspace);
    edit.set(target->stream, item.id, Field::NoticeGiven, toValue(notice), seen(before));
    edit.set(target->stream, item.id, Field::ItemState, toValue(done), seen(item.state));
    return edit.commit();
}

Result<std::vector<NoticeRow>> noticeClock(const Workspace &workspace)
{
    const Result<std::vector<ReleasePlan>> plans = workspace.plans();
    if (!plans) {
        return plans.error();
    }
    std::vector<NoticeRow> all;
    for (const ReleasePlan &plan : *plans) {
        if (standingOf(plan, workspace.today()).state == CaseState::Ended) {
            continue;
        }
        const auto rows = rowsOf(workspace, plan);
        if (!rows) {
            return rows.error();
        }
        all.insert(all.end(), rows->begin(), rows->end());
    }
    // By pointer: the rows themselves stay where they are while they are compared.
    std::vector<const NoticeRow *> order;
    for (const NoticeRow &row : all) {
        order.push_back(&row);
    }
    std::sort(order.begin(), order.end(),
              [](const NoticeRow *a, const NoticeRow *b) { return urgency(*a) < urgency(*b); });
    std::vector<NoticeRow> sorted;
    for (const NoticeRow *row : order) {
        sorted.push_back(*row);
    }
    return sorted;
}

Result<> openDuty(Workspace &workspace, const CaseId &id, const CodeKey &key,
                  const OfficeId &recipient)
{
    const Result<ReleasePlan> plan = ownPlan(workspace, id);
    if (!plan) {
        return plan.error();
    }
    const Result<PlacedDuty> found = dutyOf(workspace, *plan, key);
    if (!found) {
        return found.error();
    }
    QStringList bases;
    for (const LegalBasis &basis : found->duty->legalBasis) {
        if (basis.isInForceOn(workspace.today())) {
            bases.append(basis.reference);
        }
    }
    return recordConsent(workspace, id,
                         {.office = recipient,
                          .areas = {found->area->key},
                          .from = workspace.today(),
                          .until = std::nullopt,
                          .basis = u"duty to notify: %1"_s.arg(bases.join(u", "))});
}

} // namespace landgang::workspace
