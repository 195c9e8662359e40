// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/casework/parties.h"

#include "core/base/oneline.h"
#include "core/changelog/fields/planvalues.h"
#include "core/workspace/casework/recordwriter.h"

namespace landgang::workspace {

using namespace Qt::StringLiterals;

Result<EntityId> addParty(Workspace &workspace, const CaseId &id, const Party &party)
{
    if (party.name.trimmed().isEmpty()) {
        return Error{ErrorCode::InvalidArgument,
                     u"Somebody who takes part has a name. Nothing was changed."_s};
    }
    if (const Result<> line = checkLine(u"The name"_s, party.name); !line) {
        return line.error();
    }
    return addToArea(workspace, id, planArea(), party);
}

Result<std::vector<PartyRow>> parties(const Workspace &workspace, const CaseId &id)
{
    const Result<ReleasePlan> plan = workspace.plan(id);
    if (!plan) {
        return plan.error();
    }
    const Result<PlanRecords> records = PlanRecords::of(workspace, id);
    if (!records) {
        return records.error();
    }
    std::vector<PartyRow> rows;
    for (const Recorded<Party> &record : records->all<Party>()) {
        PartyRow row{record.entity, record.answer.latest()->value, {}};
        for (const NeedArea &area : plan->areas) {
            if (mayBeResponsible(row.party.kind, area.key)) {
                row.mayAnswerFor.push_back(area.key);
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<> setNavOffice(Workspace &workspace, const CaseId &id, NavOffice office)
{
    if (!office.office && office.name.trimmed().isEmpty()) {
        return Error{ErrorCode::InvalidArgument,
                     u"Name the office, by its card or in words. Nothing was changed."_s};
    }
    const Result<PlanRecords> records = PlanRecords::of(workspace, id);
    if (!records) {
        return records.error();
    }
    office.since = workspace.today();
    for (const Recorded<NavOffice> &record : records->all<NavOffice>()) {
        const NavOffice &known = record.answer.latest()->value;
        if (known.part != office.part) {
            continue;
        }
        if (known.status == office.status) {
            office.since = known.since;
        }
        return changeRecord(workspace, record, office);
    }
    const Result<EntityId> added = addToArea(workspace, id, planArea(), office);
    return added ? Result<>() : added.error();
}

Result<std::vector<NavOffice>> navOffices(const Workspace &workspace, const CaseId &id)
{
    const Result<PlanRecords> records = PlanRecords::of(workspace, id);
    if (!records) {
        return records.error();
    }
    return records->values<NavOffice>();
}

} // namespace landgang::workspace
