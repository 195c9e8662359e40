// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/disputes.h"
#include "core/workspace/plan/mapneed.h"
#include "core/workspace/plan/movereleasedate.h"
#include "core/workspace/plan/responsibility.h"
#include "core/workspace/plan/setitem.h"
#include "core/workspace/sharing/closedevice.h"
#include "core/workspace/sharing/consents.h"
#include "core/workspace/sharing/erasechanges.h"
#include "core/workspace/sharing/handover.h"
#include "core/workspace/sharing/heldchanges.h"
#include "tests/simulation/simulation.h"

// What people at the PCs do.

namespace landgang::simulation {

using namespace Qt::StringLiterals;

void Simulation::work(size_t office, Pc &pc)
{
    const auto plans = pc.workspace().plans();
    if (!plans) {
        fail(u"reading the plans: "_s % plans.error().toText());
        return;
    }
    if (plans->empty()) {
        return;
    }
    const ReleasePlan &plan =
        plans->at(static_cast<size_t>(below(static_cast<int>(plans->size()))));
    if (below(8) == 0) {
        closeLost(office, pc);
        takeInHeld(pc);
    } else if (plan.owner == m_world.offices()[office].id && below(4) == 0) {
        decideAccess(office, pc, plan);
    } else {
        answer(pc, plan);
    }
}

void Simulation::answer(Pc &pc, const ReleasePlan &plan)
{
    workspace::Workspace &workspace = pc.workspace();
    if (plan.areas.empty()) {
        return;
    }
    // Few areas, so that people meet.
    const NeedArea &area =
        plan.areas[static_cast<size_t>(below(std::min(3, static_cast<int>(plan.areas.size()))))];
    const auto disputes = workspace::disputes(workspace, plan.id);
    if (!disputes) {
        fail(u"reading what is disputed: "_s % disputes.error().toText());
        return;
    }
    if (!disputes->empty() && below(3) == 0) {
        const workspace::Dispute &dispute = disputes->front();
        const auto chosen = static_cast<size_t>(below(static_cast<int>(dispute.answers.size())));
        expect(workspace::resolveDispute(workspace, dispute, dispute.answers[chosen].id),
               u"choosing"_s);
        return;
    }
    switch (below(6)) {
    case 5: erase(pc, plan, area); break;
    case 0:
        expect(workspace::mapNeed(workspace, plan.id, area.key,
                                  below(2) == 0 ? Need::HasNeed : Need::NoNeed),
               u"mapping a need"_s);
        break;
    case 1:
        expect(workspace::acceptResponsibility(workspace, plan.id, area.key, {}),
               u"taking responsibility"_s);
        break;
    case 2: {
        const auto moved = workspace::moveReleaseDate(
            workspace, plan.id,
            {m_world.now().date().addDays(100 + below(60)), DateStatus::Decided});
        expect(moved ? Result<>() : Result<>(moved.error()), u"moving the date"_s);
        break;
    }
    default:
        if (!area.items.empty()) {
            const ChecklistItem &item =
                area.items[static_cast<size_t>(below(2)) % area.items.size()];
            expect(workspace::setItem(workspace, plan.id, item.key,
                                      {below(2) == 0 ? Progress::Done : Progress::WaitingForOther,
                                       u"bevis %1"_s.arg(below(1000))}),
                   u"setting an item"_s);
        }
    }
}

void Simulation::decideAccess(size_t office, Pc &pc, const ReleasePlan &plan)
{
    const int others = static_cast<int>(m_world.offices().size()) - 1;
    const auto other = (office + 1 + static_cast<size_t>(below(others))) % m_world.offices().size();
    const OfficeId to = m_world.offices()[other].id;
    std::vector<AreaKey> areas;
    for (const NeedArea &area : plan.areas) {
        if (areas.size() < 2 && below(3) == 0) {
            areas.push_back(area.key);
        }
    }
    if (areas.empty()) {
        areas.push_back(plan.areas.front().key);
    }
    switch (below(10)) {
    case 0: expect(workspace::handOverCase(pc.workspace(), plan.id, to), u"handing over"_s); break;
    case 1: expect(workspace::closeCaseTo(pc.workspace(), plan.id, to), u"closing a case"_s); break;
    case 2:
    case 3:
        expect(workspace::withdrawConsent(pc.workspace(), plan.id, to, areas),
               u"withdrawing a consent"_s);
        break;
    default:
        expect(workspace::recordConsent(
                   pc.workspace(), plan.id,
                   {.office = to,
                    .areas = areas,
                    .right = below(4) == 0 ? changelog::Right::Read : changelog::Right::Write,
                    .from = pc.workspace().today(),
                    .until = std::nullopt,
                    .basis = u"skjema"_s}),
               u"recording a consent"_s);
    }
    noteGrants(pc);
}

/// An answer of the office's own is taken back, whatever it had replaced.
void Simulation::erase(Pc &pc, const ReleasePlan &plan, const NeedArea &area)
{
    std::vector<ChangeId> own;
    const auto take = [&](const auto &answer) {
        for (const auto &statement : answer.statements) {
            if (statement.office == pc.workspace().officeId()) {
                own.push_back(statement.id.change);
            }
        }
    };
    take(area.need);
    for (const ChecklistItem &item : area.items) {
        take(item.state);
    }
    if (!own.empty()) {
        const ChangeId chosen = own[static_cast<size_t>(below(static_cast<int>(own.size())))];
        expect(workspace::eraseChanges(pc.workspace(), plan.id, {chosen}), u"erasing"_s);
    }
}

void Simulation::takeInHeld(Pc &pc)
{
    const auto held = workspace::heldChanges(pc.workspace());
    if (!held) {
        fail(u"reading what is held: "_s % held.error().toText());
        return;
    }
    if (!held->empty()) {
        const auto chosen = static_cast<size_t>(below(static_cast<int>(held->size())));
        expect(workspace::takeInHeld(pc.workspace(), {(*held)[chosen].id}), u"taking in"_s);
    }
}

void Simulation::closeLost(size_t office, Pc &pc)
{
    std::erase_if(m_world.offices()[office].lost, [&](const DeviceId &device) {
        const auto closed = workspace::closeDevice(pc.workspace(), device);
        expect(closed ? Result<>() : Result<>(closed.error()), u"closing a PC"_s);
        return closed.hasValue();
    });
}

} // namespace landgang::simulation
