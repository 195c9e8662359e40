// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/casework/applications.h"

#include "core/changelog/fields/areavalues.h"
#include "core/changelog/fields/planvalues.h"
#include "core/workspace/casework/recordwriter.h"

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;

Error refused(const QString &why)
{
    return {ErrorCode::InvalidArgument, QString(why + u" Nothing was changed."_s)};
}

} // namespace

Result<EntityId> recordPower(Workspace &workspace, const CaseId &id, const PowerOfAttorney &power)
{
    if (power.holder.trimmed().isEmpty() || power.areas.empty() || !power.from.isValid()) {
        return refused(u"A power of attorney names who holds it, for which areas and from when."_s);
    }
    if (power.until && *power.until < power.from) {
        return refused(u"A power of attorney cannot end before it begins."_s);
    }
    return addToArea(workspace, id, planArea(), power);
}

Result<> withdrawPower(Workspace &workspace, const CaseId &id, const QString &key, QDate day)
{
    const auto all = powers(workspace, id);
    if (!all) {
        return all.error();
    }
    const auto found = findRecord(*all, key);
    if (!found) {
        return found.error();
    }
    PowerOfAttorney power = found->answer.latest()->value;
    power.withdrawn = day;
    return changeRecord(workspace, *found, power);
}

Result<std::vector<Recorded<PowerOfAttorney>>> powers(const Workspace &workspace, const CaseId &id)
{
    const Result<PlanRecords> records = PlanRecords::of(workspace, id);
    if (!records) {
        return records.error();
    }
    return records->all<PowerOfAttorney>();
}

Result<EntityId> recordApplication(Workspace &workspace, const CaseId &id,
                                   const SentApplication &application)
{
    if (application.service.trimmed().isEmpty() || application.sentBy.trimmed().isEmpty()) {
        return refused(u"An application is for a service and was sent by somebody."_s);
    }
    if (!application.sent.isValid() || application.sent > workspace.today()) {
        return refused(u"An application that was sent has a day that has come."_s);
    }
    return addToArea(workspace, id, application.area, application);
}

Result<> recordApplicationOutcome(Workspace &workspace, const CaseId &id, const QString &key,
                                  const ApplicationResult &result)
{
    const Result<PlanRecords> records = PlanRecords::of(workspace, id);
    if (!records) {
        return records.error();
    }
    const auto found = findRecord(records->all<SentApplication>(), key);
    if (!found) {
        return found.error();
    }
    const Recorded<ApplicationResult> outcome{
        found->stream, found->entity, records->at<ApplicationResult>(found->stream, found->entity)};
    return changeRecord(workspace, outcome, result);
}

Result<std::vector<ApplicationRow>> applications(const Workspace &workspace, const CaseId &id)
{
    const Result<PlanRecords> records = PlanRecords::of(workspace, id);
    if (!records) {
        return records.error();
    }
    const std::vector<PowerOfAttorney> held = records->values<PowerOfAttorney>();
    std::vector<ApplicationRow> rows;
    for (const Recorded<SentApplication> &record : records->all<SentApplication>()) {
        ApplicationRow row{record.entity, record.answer.latest()->value, std::nullopt,
                           ApplicationFault::None};
        const auto outcome = records->at<ApplicationResult>(record.stream, record.entity);
        if (const auto *latest = outcome.latest()) {
            row.application.outcome = latest->value.outcome;
            row.answered = latest->value.on;
        }
        row.fault = faultOf(row.application, held);
        rows.push_back(row);
    }
    return rows;
}

} // namespace landgang::workspace
