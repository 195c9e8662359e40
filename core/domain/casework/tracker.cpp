// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/casework/tracker.h"

#include <algorithm>

namespace landgang {

using namespace Qt::StringLiterals;

namespace {

bool lacksIdentityPaper(const std::vector<Tracker> &all)
{
    return std::any_of(all.begin(), all.end(), [](const Tracker &tracker) {
        return tracker.thing == TrackedThing::IdentityPaper
            && stepOf(tracker) < TrackerStep::Received;
    });
}

} // namespace

TrackerStep stepOf(const Tracker &tracker)
{
    if (tracker.handedOver) {
        return TrackerStep::HandedOver;
    }
    if (tracker.received) {
        return TrackerStep::Received;
    }
    if (tracker.promised) {
        return TrackerStep::Promised;
    }
    return tracker.applied ? TrackerStep::Applied : TrackerStep::NotBegun;
}

Result<> check(const Tracker &tracker, QDate today)
{
    const auto refuse = [](const QString &why) { return Error{ErrorCode::InvalidArgument, why}; };
    if (tracker.costKroner && *tracker.costKroner < 0) {
        return refuse(u"A cost is not negative; write the whole kroner."_s);
    }
    for (const auto &day : {tracker.applied, tracker.received, tracker.handedOver}) {
        if (day && (!day->isValid() || *day > today)) {
            return refuse(u"What has happened has a day that has come; correct the date."_s);
        }
    }
    if (tracker.received && tracker.applied && *tracker.received < *tracker.applied) {
        return refuse(u"It came before it was applied for; correct the date that is wrong."_s);
    }
    if (tracker.handedOver && tracker.received && *tracker.handedOver < *tracker.received) {
        return refuse(u"It was handed over before it came; correct the date that is wrong."_s);
    }
    return {};
}

TrackerWorry worryOf(const Tracker &tracker, const std::vector<Tracker> &all,
                     std::optional<QDate> release, QDate today)
{
    if (stepOf(tracker) >= TrackerStep::Received) {
        return TrackerWorry::None;
    }
    if (tracker.thing == TrackedThing::ElectronicIdentity && lacksIdentityPaper(all)) {
        return TrackerWorry::NeedsEarlier;
    }
    if (tracker.promised && *tracker.promised < today) {
        return TrackerWorry::Late;
    }
    const bool tooLate = tracker.promised && release && *tracker.promised > *release;
    return tooLate ? TrackerWorry::AfterRelease : TrackerWorry::None;
}

} // namespace landgang
