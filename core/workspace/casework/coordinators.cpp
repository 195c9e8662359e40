// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/casework/coordinators.h"

#include "core/changelog/fields/planvalues.h"
#include "core/workspace/casework/recordwriter.h"

namespace landgang::workspace {
namespace {

Coordinator us(const Workspace &workspace)
{
    return {workspace.officeId(), workspace.user().id};
}

Result<> write(Workspace &workspace, const CaseId &id, const BatonEntry &entry)
{
    const Result<EntityId> added = addToArea(workspace, id, planArea(), entry);
    return added ? Result<>() : added.error();
}

Result<> step(BatonWay &way, const BatonEntry &entry)
{
    switch (entry.step) {
    case BatonStep::Taken: return way.baton.take(entry.who, entry.on);
    case BatonStep::Returned: return way.baton.giveBack(entry.who, entry.on);
    case BatonStep::Offered:
        return way.baton.holder() ? way.baton.offer(*way.baton.holder(), entry.who, entry.on)
                                  : Result<>(Error{ErrorCode::NotPermitted, {}});
    }
    Q_UNREACHABLE();
}

} // namespace

Result<BatonWay> batonWay(const Workspace &workspace, const CaseId &id)
{
    const Result<PlanRecords> records = PlanRecords::of(workspace, id);
    if (!records) {
        return records.error();
    }
    BatonWay way;
    for (const BatonEntry &entry : records->values<BatonEntry>()) {
        if (!step(way, entry)) {
            way.contested.push_back(entry);
        }
    }
    return way;
}

Result<> takeBaton(Workspace &workspace, const CaseId &id)
{
    Result<BatonWay> way = batonWay(workspace, id);
    if (!way) {
        return way.error();
    }
    if (const Result<> taken = way->baton.take(us(workspace), workspace.today()); !taken) {
        return taken;
    }
    return write(workspace, id, {BatonStep::Taken, us(workspace), workspace.today()});
}

Result<> offerBaton(Workspace &workspace, const CaseId &id, const Coordinator &to)
{
    Result<BatonWay> way = batonWay(workspace, id);
    if (!way) {
        return way.error();
    }
    if (const Result<> offered = way->baton.offer(us(workspace), to, workspace.today()); !offered) {
        return offered;
    }
    return write(workspace, id, {BatonStep::Offered, to, workspace.today()});
}

Result<> returnBaton(Workspace &workspace, const CaseId &id)
{
    Result<BatonWay> way = batonWay(workspace, id);
    if (!way) {
        return way.error();
    }
    if (const Result<> back = way->baton.giveBack(us(workspace), workspace.today()); !back) {
        return back;
    }
    return write(workspace, id, {BatonStep::Returned, us(workspace), workspace.today()});
}

} // namespace landgang::workspace
