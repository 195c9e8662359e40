// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/readiness.h"

#include "core/domain/itemstanding.h"

#include <algorithm>

namespace landgang {
namespace {

using ResponsibilityStatement = Statement<Responsibility>;

/// Of a finished item without dispute: a "done" is confirmed when the responsible office has said
/// it, whoever else has said the same.
bool isConfirmed(const ChecklistItem &item, const OfficeId &responsible)
{
    const auto &statements = item.state.statements;
    return statements.front().value.progress != Progress::Done
        || std::any_of(statements.begin(), statements.end(),
                       [&](const auto &statement) { return statement.office == responsible; });
}

/// Nobody takes responsibility for another: the office named must have written it.
bool isAcceptance(const ResponsibilityStatement &statement)
{
    return statement.value.state == ResponsibilityState::Accepted
        && statement.office == statement.value.office;
}

bool hasAnswered(const Answer<Responsibility> &answer, const OfficeId &office)
{
    return std::any_of(answer.statements.begin(), answer.statements.end(),
                       [&office](const auto &statement) {
                           return statement.value.office == office
                               && (isAcceptance(statement)
                                   || statement.value.state == ResponsibilityState::Declined);
                       });
}

void describeResponsibility(const Answer<Responsibility> &answer, AreaReadiness &readiness)
{
    for (const auto &statement : answer.statements) {
        if (isAcceptance(statement)) {
            if (!answer.isDisputed()) {
                readiness.responsible = statement.value.office;
            }
        } else if (statement.value.state == ResponsibilityState::Declined) {
            readiness.declined = statement.value.office;
        } else if (!hasAnswered(answer, statement.value.office)) {
            // An acceptance written on another office's behalf is no more than asking it.
            readiness.asked = statement.value.office;
        }
    }
}

void describeItems(const NeedArea &area, QDate today, AreaReadiness &readiness)
{
    readiness.itemsTotal = static_cast<int>(area.items.size());
    for (const ChecklistItem &item : area.items) {
        if (item.state.isDisputed()) {
            ++readiness.disputes;
        }
        if (isFinished(item)) {
            ++readiness.itemsDone;
            continue;
        }
        const DueDate *due = countingDue(item);
        if (due != nullptr && due->date < today) {
            ++readiness.overdue;
        }
        if (due != nullptr && (!readiness.nextDue || due->date < *readiness.nextDue)) {
            readiness.nextDue = due->date;
        }
    }
}

bool saysHasNeed(const Answer<Need> &need)
{
    return std::any_of(need.statements.begin(), need.statements.end(),
                       [](const auto &statement) { return statement.value == Need::HasNeed; });
}

/// Of an area with a need and an office that has taken it, undisputed.
AreaState stateOfItems(const NeedArea &area, const AreaReadiness &readiness)
{
    if (readiness.itemsTotal == 0 || readiness.itemsDone < readiness.itemsTotal) {
        return AreaState::ResponsibilityTaken;
    }
    const bool confirmed = std::all_of(area.items.begin(), area.items.end(), [&](const auto &item) {
        return isConfirmed(item, *readiness.responsible);
    });
    return confirmed ? AreaState::Ready : AreaState::ReportedReady;
}

AreaState stateOf(const NeedArea &area, const AreaReadiness &readiness)
{
    const auto &statements = area.responsibility.statements;
    if (saysHasNeed(area.need)
        && std::none_of(statements.begin(), statements.end(), isAcceptance)) {
        return AreaState::NobodyResponsible;
    }
    if (readiness.disputes > 0) {
        return AreaState::Disputed;
    }
    const Need *need = area.need.agreed();
    if (!need) {
        return AreaState::NotAsked;
    }
    switch (*need) {
    case Need::HasNeed: return stateOfItems(area, readiness);
    case Need::NoNeed: return AreaState::NoNeed;
    case Need::Declined: return AreaState::Declined;
    }
    Q_UNREACHABLE();
}

} // namespace

AreaReadiness readiness(const NeedArea &area, QDate today)
{
    AreaReadiness result;
    result.disputes = (area.need.isDisputed() ? 1 : 0) + (area.responsibility.isDisputed() ? 1 : 0);
    describeResponsibility(area.responsibility, result);
    describeItems(area, today, result);
    result.state = stateOf(area, result);
    return result;
}

PlanReadiness readiness(const ReleasePlan &plan, const std::vector<AreaKey> &guaranteed,
                        QDate today)
{
    PlanReadiness result;
    for (const NeedArea &area : plan.areas) {
        if (std::find(guaranteed.begin(), guaranteed.end(), area.key) == guaranteed.end()) {
            continue;
        }
        const AreaState state = readiness(area, today).state;
        if (state == AreaState::NoNeed) {
            continue;
        }
        if (state == AreaState::Declined) {
            ++result.declined;
            continue;
        }
        ++result.counted;
        if (state == AreaState::Ready) {
            ++result.inPlace;
        } else if (!result.worst || state < result.worstState) {
            result.worst = area.key;
            result.worstState = state;
        }
    }
    return result;
}

} // namespace landgang
