// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/datelist.h"

#include "core/changelog/fields/casevalues.h"
#include "core/domain/casework/planstanding.h"
#include "core/workspace/plan/history.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

using changelog::Field;

std::optional<RecordedDate> recordedDate(const HistoryEntry &entry)
{
    const QDate recorded = entry.at.date();
    if (entry.field == Field::Release) {
        const auto release = changelog::fromValue<ReleaseDate>(entry.value);
        return release ? std::optional(RecordedDate{
                             {DateKind::Release, release->date, release->status, {}}, recorded, {}})
                       : std::nullopt;
    }
    if (entry.field == Field::PlannedDate) {
        const auto date = changelog::fromValue<DateStatement>(entry.value);
        return date ? std::optional(RecordedDate{date->planned, recorded, date->reason})
                    : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

Result<DateHistory> dateHistory(const Workspace &workspace, const CaseId &id)
{
    const Result<std::vector<HistoryEntry>> entries = history(workspace, id);
    if (!entries) {
        return entries.error();
    }
    const Result<ReleasePlan> plan = workspace.plan(id);
    if (!plan) {
        return plan.error();
    }
    DateHistory dates;
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        if (const auto date = recordedDate(*entry)) {
            dates.record(*date);
        }
    }
    return dates;
}

Result<std::vector<DateRow>> dateList(const Workspace &workspace, const CaseId &id)
{
    const Result<ReleasePlan> plan = workspace.plan(id);
    if (!plan) {
        return plan.error();
    }
    const Result<DateHistory> written = dateHistory(workspace, id);
    if (!written) {
        return written.error();
    }
    std::vector<DateRow> rows;
    for (const PlannedDate &date : datesOf(*plan)) {
        DateRow row{date, ReleaseDayWarning::None, {}};
        if (date.kind == DateKind::Release || date.kind == DateKind::Parole) {
            row.warning = releaseDayWarning(date.date, workspace.profile().parts().country);
        }
        for (const DateMove &move : written->moves(date.kind)) {
            if (move.after.place == date.place) {
                row.moves.push_back(move);
            }
        }
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(),
              [](const DateRow &a, const DateRow &b) { return a.date.date < b.date.date; });
    return rows;
}

} // namespace landgang::workspace
