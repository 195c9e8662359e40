// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/outbox.h"

#include "core/domain/calendar/workingdays.h"
#include "core/workspace/sharing/answers.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

/// Working days from the day after `from` up to `today`.
int workingDaysSince(QDate from, QDate today, Country country)
{
    int days = 0;
    for (QDate day = from.addDays(1); day <= today; day = day.addDays(1)) {
        days += isWorkingDay(day, country) ? 1 : 0;
    }
    return days;
}

void takePhoneAnswers(OutboxEntry &entry, const std::vector<PhoneAnswer> &answers)
{
    for (const PhoneAnswer &answer : answers) {
        if (answer.bundle == entry.bundle.id) {
            entry.state = answer.result == exchange::PhoneResult::Received
                ? OutboxState::ReceivedByPhone
                : OutboxState::RefusedByPhone;
        }
    }
}

void takeRefusals(OutboxEntry &entry, const std::vector<RefusedBundle> &refusals)
{
    for (const RefusedBundle &refused : refusals) {
        if (refused.bundle == entry.bundle.id) {
            entry.state = OutboxState::Refused;
            entry.reason = refused.reason;
        }
    }
}

bool isTask(const OutboxEntry &entry)
{
    switch (entry.state) {
    case OutboxState::Unanswered: return entry.workingDays >= kWorkingDaysToAnswer;
    case OutboxState::ReceivedByPhone: return false;
    case OutboxState::RefusedByPhone:
    case OutboxState::Refused: return true;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<std::vector<OutboxEntry>> outbox(const Workspace &workspace)
{
    const Result<std::vector<SentBundle>> sent = sentBundles(workspace);
    const Result<std::vector<PhoneAnswer>> answers = phoneAnswers(workspace);
    const Result<std::vector<RefusedBundle>> refusals = refusalsHeard(workspace);
    if (!sent || !answers || !refusals) {
        return !sent ? sent.error() : !answers ? answers.error() : refusals.error();
    }
    std::vector<OutboxEntry> entries;
    for (auto bundle = sent->rbegin(); bundle != sent->rend(); ++bundle) {
        if (bundle->acknowledged || bundle->changes == 0) {
            continue;
        }
        OutboxEntry entry{.bundle = *bundle};
        entry.workingDays = workingDaysSince(bundle->created.date(), workspace.today(),
                                             workspace.profile().parts().country);
        takePhoneAnswers(entry, *answers);
        takeRefusals(entry, *refusals);
        entry.isTask = isTask(entry);
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace landgang::workspace
