// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/caselife.h"

#include "core/changelog/fields/casevalues.h"
#include "core/domain/casework/planstanding.h"
#include "core/workspace/plan/casewriter.h"
#include "core/workspace/plan/planrecords.h"
#include "core/workspace/workspacestate.h"

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;

Error refused(const QString &why)
{
    return {ErrorCode::InvalidArgument, QString(why + u" Nothing was changed."_s)};
}

/// What cannot happen to a case as it stands.
Result<> checkTurn(const CaseStanding &standing, CaseEventKind kind)
{
    if (standing.state == CaseState::Ended) {
        return refused(u"After a death nothing changes any more."_s);
    }
    switch (kind) {
    case CaseEventKind::Admission:
    case CaseEventKind::Release:
        return refused(u"Intake and release are dates of the plan: state them with a date."_s);
    case CaseEventKind::Readmission:
        return refused(u"A readmission opens a plan of its own; the old one stays readable."_s);
    case CaseEventKind::Return:
        return standing.state == CaseState::Paused
            ? Result<>()
            : refused(u"Nobody returns who was not away: record the interruption first."_s);
    case CaseEventKind::Interruption:
    case CaseEventKind::Escape:
        return standing.state == CaseState::Active
            ? Result<>()
            : refused(u"Only a sentence or remand that runs can be interrupted."_s);
    case CaseEventKind::PrisonTransfer:
    case CaseEventKind::Death:
    case CaseEventKind::Closed: break;
    }
    return {};
}

Result<> checkEvent(const Workspace &workspace, const ReleasePlan &plan, const CaseEvent &event)
{
    if (!event.on.isValid() || event.on > workspace.today()) {
        return refused(u"What has happened has a day that has come; correct the date."_s);
    }
    const auto *intake = plan.intake.latest();
    if (intake != nullptr && event.on < intake->value) {
        return refused(u"It cannot have happened before the intake; correct the date."_s);
    }
    return checkTurn(standingOf(plan, event.on), event.kind);
}

Result<> writeEvent(Workspace &workspace, const ReleasePlan &plan, const CaseEvent &event)
{
    const Result<changelog::Stream> core = heldStream(workspace, plan.core);
    if (!core) {
        return core.error();
    }
    Edit edit(workspace);
    addRecord(edit, workspace.state().ids(), *core, plan.entity, event);
    return edit.commit();
}

} // namespace

Result<CaseLife> caseLife(const Workspace &workspace, const CaseId &id)
{
    const Result<ReleasePlan> plan = workspace.plan(id);
    if (!plan) {
        return plan.error();
    }
    return CaseLife{standingOf(*plan, workspace.today()), eventsOf(*plan)};
}

Result<> recordEvent(Workspace &workspace, const CaseId &id, const CaseEvent &event)
{
    const Result<ReleasePlan> plan = ownPlan(workspace, id);
    if (!plan) {
        return plan.error();
    }
    if (const Result<> possible = checkEvent(workspace, *plan, event); !possible) {
        return possible;
    }
    return writeEvent(workspace, *plan, event);
}

Result<CaseId> readmit(Workspace &workspace, const CaseId &old, const PersonIntake &asked)
{
    const Result<ReleasePlan> plan = ownPlan(workspace, old);
    if (!plan) {
        return plan.error();
    }
    const CaseState state = standingOf(*plan, asked.intake).state;
    if (state != CaseState::Released && state != CaseState::Closed) {
        return Error{ErrorCode::NotPermitted,
                     u"The plan still runs: state the day the person was released first. Nothing "
                     "was changed."_s};
    }
    PersonIntake intake = asked;
    if (const auto *name = plan->name.latest()) {
        intake.name = name->value;
    }
    if (const auto *number = plan->idNumber.latest()) {
        intake.idNumber = number->value;
    }
    const auto *municipality = plan->municipalityAfter.latest();
    if (municipality != nullptr && intake.municipalityAfter.isEmpty()) {
        intake.municipalityAfter = municipality->value;
    }
    const Result<CaseId> opened = takeInPerson(workspace, intake);
    if (!opened || state == CaseState::Closed) {
        return opened;
    }
    const CaseEvent closed{CaseEventKind::Closed, asked.intake, std::nullopt,
                           u"readmitted: %1"_s.arg(opened->toHex())};
    if (const Result<> written = writeEvent(workspace, *plan, closed); !written) {
        return written.error();
    }
    return opened;
}

} // namespace landgang::workspace
