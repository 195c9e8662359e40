// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/rules/followup.h"

#include <algorithm>

namespace landgang {
namespace {

int daysAfter(Checkpoint checkpoint)
{
    switch (checkpoint) {
    case Checkpoint::Day1: return 1;
    case Checkpoint::Week1: return 7;
    case Checkpoint::Week4: return 28;
    case Checkpoint::Week12: return 84;
    }
    Q_UNREACHABLE();
}

/// The first day that belongs to the checkpoint no more.
QDate endOf(Checkpoint checkpoint, QDate release)
{
    switch (checkpoint) {
    case Checkpoint::Day1: return checkpointDay(Checkpoint::Week1, release);
    case Checkpoint::Week1: return checkpointDay(Checkpoint::Week4, release);
    case Checkpoint::Week4: return checkpointDay(Checkpoint::Week12, release);
    case Checkpoint::Week12: return checkpointDay(Checkpoint::Week12, release).addDays(28);
    }
    Q_UNREACHABLE();
}

} // namespace

QDate checkpointDay(Checkpoint checkpoint, QDate release)
{
    return release.addDays(daysAfter(checkpoint));
}

std::vector<FollowUp> followUps(QDate release, const std::vector<QDate> &written, QDate today)
{
    std::vector<FollowUp> result;
    for (const Checkpoint checkpoint : kCheckpoints) {
        const QDate due = checkpointDay(checkpoint, release);
        const QDate end = endOf(checkpoint, release);
        const bool done = std::any_of(written.begin(), written.end(),
                                      [due, end](QDate day) { return day >= due && day < end; });
        FollowUp followUp{checkpoint, due, FollowUpState::Done};
        if (!done) {
            followUp.state = today < due ? FollowUpState::NotYet
                : today < end            ? FollowUpState::Due
                                         : FollowUpState::Missed;
        }
        result.push_back(followUp);
    }
    return result;
}

bool isFollowedUp(const std::vector<FollowUp> &followUps)
{
    return std::all_of(followUps.begin(), followUps.end(), [](const FollowUp &followUp) {
        return followUp.state == FollowUpState::Done || followUp.state == FollowUpState::Missed;
    });
}

} // namespace landgang
