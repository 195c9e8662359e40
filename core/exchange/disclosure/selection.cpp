// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/disclosure/selection.h"

#include <algorithm>

namespace landgang::exchange {
namespace {

using changelog::StreamKind;

/// Whether `office` may have an area of the case of `core`. Only areas of the core's own owner open
/// it: otherwise whoever once learned the id of a case could open a stream of its own in it and be
/// sent the core for ever.
bool mayReceiveAreaOf(const std::vector<StreamStanding> &standings, const changelog::Stream &core,
                      const OfficeId &office, QDate day)
{
    return std::any_of(standings.begin(), standings.end(), [&](const StreamStanding &standing) {
        return standing.stream.kind() == StreamKind::Area
            && standing.stream.caseId() == core.caseId() && standing.stream.owner() == core.owner()
            && standing.access.mayReceive(office, day);
    });
}

bool mayLeaveOne(const StreamStanding &standing, const std::vector<StreamStanding> &standings,
                 const OfficeId &office, QDate day)
{
    if (standing.membership == Membership::Former) {
        return standing.access.isOwner(office);
    }
    return standing.access.mayReceive(office, day)
        || (standing.stream.kind() == StreamKind::Core
            && mayReceiveAreaOf(standings, standing.stream, office, day));
}

} // namespace

std::vector<StreamId> mayLeave(const std::vector<StreamStanding> &standings, const OfficeId &office,
                               QDate day)
{
    std::vector<StreamId> streams;
    if (!day.isValid()) {
        return streams;
    }
    for (const StreamStanding &standing : standings) {
        if (mayLeaveOne(standing, standings, office, day)) {
            streams.push_back(standing.stream.id());
        }
    }
    return streams;
}

} // namespace landgang::exchange
