// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/datesetting.h"

#include "core/domain/casework/planstanding.h"
#include "core/domain/dates/datechecks.h"
#include "core/domain/dates/ripple.h"
#include "core/workspace/plan/checklist.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

std::vector<PlannedDate> withoutRelease(const std::vector<PlannedDate> &dates)
{
    std::vector<PlannedDate> rest;
    std::copy_if(dates.begin(), dates.end(), std::back_inserter(rest),
                 [](const PlannedDate &date) { return date.kind != DateKind::Release; });
    return rest;
}

/// The dates of the plan with `date` in the place of `before`.
std::vector<PlannedDate> restated(const ReleasePlan &plan, const DateSetting &setting)
{
    std::vector<PlannedDate> dates = datesOf(plan);
    if (setting.before) {
        const auto old = std::find(dates.begin(), dates.end(), *setting.before);
        if (old != dates.end()) {
            dates.erase(old);
        }
    }
    if (setting.after) {
        dates.push_back(*setting.after);
    }
    return dates;
}

/// The release follows the sentence's dates for as long as nobody has stated another.
std::optional<ReleaseDate> followingRelease(const ReleasePlan &plan,
                                            const std::vector<PlannedDate> &dates)
{
    const auto *current = plan.release.latest();
    const auto before = derivedRelease(withoutRelease(datesOf(plan)));
    const auto after = derivedRelease(withoutRelease(dates));
    const bool follows = current == nullptr || (before && current->value == *before);
    const bool moves = after && (current == nullptr || !(current->value == *after));
    return follows && moves ? after : std::nullopt;
}

void setRelease(std::vector<PlannedDate> &dates, const ReleaseDate &release)
{
    dates = withoutRelease(dates);
    dates.push_back({DateKind::Release, release.date, release.status, {}});
}

MovedDueDate moved(const ReleasePlan &plan, const RippledItem &rippled)
{
    const NeedArea *area = plan.area(rippled.area);
    const auto item = std::find_if(
        area->items.begin(), area->items.end(),
        [&rippled](const ChecklistItem &candidate) { return candidate.id == rippled.item; });
    return {rippled.area, item->key, item->title, rippled.before.value_or(DueDate{}),
            rippled.after};
}

void addReceivers(const ReleasePlan &plan, const Ripple &ripple, DateSetting &setting)
{
    setting.toTell = ripple.toTell;
    for (const Disclosure &disclosure : plan.disclosures) {
        if (std::find(setting.toTell.begin(), setting.toTell.end(), disclosure.office)
            == setting.toTell.end()) {
            setting.toTell.push_back(disclosure.office);
        }
    }
}

void addRipple(const Workspace &workspace, const ReleasePlan &plan,
               const std::vector<PlannedDate> &dates, DateSetting &setting)
{
    const auto *intake = plan.intake.latest();
    const Profile &profile = workspace.profile();
    const KeyDates key =
        keyDates(intake == nullptr ? QDate() : intake->value, dates, profile.parts().country);
    const Ripple effects =
        ripple(plan, key, workspace.today(), checklistOf(profile, situationOf(plan)));
    for (const RippledItem &item : effects.moved) {
        setting.items.push_back(moved(plan, item));
    }
    for (const RippledItem &item : effects.keptOverdue) {
        setting.keptOverdue.push_back(moved(plan, item));
    }
    addReceivers(plan, effects, setting);
}

std::vector<DateMistake> mistakesAmong(const Workspace &workspace, const ReleasePlan &plan,
                                       const std::vector<PlannedDate> &dates)
{
    const auto *intake = plan.intake.latest();
    return checkDates(intake != nullptr ? intake->value : kEarliestPlanDay, dates,
                      workspace.today());
}

/// Whichever of two dates that do not fit is stated last, it is refused; what did not fit before is
/// no reason to refuse a date that has nothing to do with it.
Result<> checkAmong(const Workspace &workspace, const ReleasePlan &plan,
                    const std::vector<PlannedDate> &dates, const PlannedDate &stated)
{
    const std::vector<DateMistake> before = mistakesAmong(workspace, plan, datesOf(plan));
    for (const DateMistake &mistake : mistakesAmong(workspace, plan, dates)) {
        const bool isNew = std::find(before.begin(), before.end(), mistake) == before.end();
        if (isNew || (mistake.kind == stated.kind && mistake.date == stated.date)) {
            return Error{ErrorCode::InvalidArgument,
                         mistake.toText() + QStringLiteral(" Nothing was changed.")};
        }
    }
    return {};
}

} // namespace

const Recorded<DateStatement> *dateRecord(const ReleasePlan &plan, DateKind kind,
                                          const QString &place)
{
    for (const Recorded<DateStatement> &record : plan.frame.dates) {
        const PlannedDate &planned = record.answer.latest()->value.planned;
        if (planned.kind == kind && planned.place == place) {
            return &record;
        }
    }
    return nullptr;
}

std::optional<PlannedDate> standingDate(const ReleasePlan &plan, DateKind kind,
                                        const QString &place)
{
    if (kind == DateKind::Release) {
        const auto *release = plan.release.latest();
        return release == nullptr
            ? std::nullopt
            : std::optional(PlannedDate{kind, release->value.date, release->value.status, {}});
    }
    const Recorded<DateStatement> *record = dateRecord(plan, kind, place);
    return record == nullptr ? std::nullopt : std::optional(record->answer.latest()->value.planned);
}

Result<DateSetting> settingOf(const Workspace &workspace, const ReleasePlan &plan,
                              const std::optional<PlannedDate> &before,
                              const std::optional<PlannedDate> &after)
{
    DateSetting setting{before, after, std::nullopt, {}, {}, {}};
    std::vector<PlannedDate> dates = restated(plan, setting);
    const bool isRelease = (after && after->kind == DateKind::Release)
        || (before && before->kind == DateKind::Release);
    if (!isRelease) {
        setting.release = followingRelease(plan, dates);
    } else if (!after) {
        setting.release = derivedRelease(dates);
    }
    if (setting.release) {
        setRelease(dates, *setting.release);
    }
    if (after) {
        if (const Result<> possible = checkAmong(workspace, plan, dates, *after); !possible) {
            return possible.error();
        }
    }
    addRipple(workspace, plan, dates, setting);
    return setting;
}

} // namespace landgang::workspace
