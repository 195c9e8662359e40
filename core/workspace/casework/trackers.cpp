// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/casework/trackers.h"

#include "core/changelog/fields/areavalues.h"
#include "core/workspace/casework/recordwriter.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

/// The area whose stream tells of a thing: a home of housing, the rest of identity.
AreaKey areaOf(TrackedThing thing)
{
    return *AreaKey::fromString(thing == TrackedThing::Housing ? u"housing" : u"identity");
}

Result<std::optional<Recorded<Tracker>>> standing(const Workspace &workspace, const CaseId &id,
                                                  TrackedThing thing)
{
    const Result<PlanRecords> records = PlanRecords::of(workspace, id);
    if (!records) {
        return records.error();
    }
    for (const Recorded<Tracker> &record : records->all<Tracker>()) {
        if (record.answer.latest()->value.thing == thing) {
            return std::optional(record);
        }
    }
    return std::optional<Recorded<Tracker>>();
}

Tracker merged(Tracker known, const Tracker &news)
{
    const auto take = [](auto &into, const auto &from) {
        if (from) {
            into = from;
        }
    };
    take(known.applied, news.applied);
    take(known.costKroner, news.costKroner);
    take(known.promised, news.promised);
    take(known.received, news.received);
    take(known.handedOver, news.handedOver);
    return known;
}

} // namespace

Result<> setTracker(Workspace &workspace, const CaseId &id, const Tracker &tracker)
{
    const auto old = standing(workspace, id, tracker.thing);
    if (!old) {
        return old.error();
    }
    const Tracker now = *old ? merged((*old)->answer.latest()->value, tracker) : tracker;
    if (const Result<> possible = check(now, workspace.today()); !possible) {
        return possible;
    }
    if (*old) {
        return changeRecord(workspace, **old, now);
    }
    const Result<EntityId> added = addToArea(workspace, id, areaOf(tracker.thing), now);
    return added ? Result<>() : added.error();
}

Result<std::vector<TrackerRow>> trackers(const Workspace &workspace, const CaseId &id)
{
    const Result<ReleasePlan> plan = workspace.plan(id);
    if (!plan) {
        return plan.error();
    }
    const Result<PlanRecords> records = PlanRecords::of(workspace, id);
    if (!records) {
        return records.error();
    }
    const std::vector<Tracker> all = records->values<Tracker>();
    const auto *release = plan->release.latest();
    const std::optional<QDate> day = release == nullptr ? std::nullopt
                                                        : std::optional(release->value.date);
    std::vector<TrackerRow> rows;
    for (const Tracker &tracker : all) {
        rows.push_back({tracker, stepOf(tracker), worryOf(tracker, all, day, workspace.today())});
    }
    std::sort(rows.begin(), rows.end(), [](const TrackerRow &a, const TrackerRow &b) {
        return a.tracker.thing < b.tracker.thing;
    });
    return rows;
}

} // namespace landgang::workspace
