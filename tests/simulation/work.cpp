// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/canonicalcbor.h"
#include "core/workspace/edit.h"
#include "core/workspace/plan/casewriter.h"
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
#include "core/workspace/sharing/struckdevices.h"
#include "tests/simulation/simulation.h"

// What people at the PCs do.

namespace landgang::simulation {

using namespace Qt::StringLiterals;

namespace {

// What no version of today knows; see core/changelog/opcodes.h on odd codes.
constexpr auto kLaterField = static_cast<changelog::Field>(4711);
constexpr qint64 kLaterOp = 70;
constexpr qint64 kCriticalLaterOp = 71;

} // namespace

void Simulation::work(size_t office, Pc &pc)
{
    if (below(8) == 0) {
        closeLost(office, pc);
        takeInHeld(pc);
        return;
    }
    const std::optional<ReleasePlan> plan = anyPlan(pc);
    if (!plan) {
        return;
    }
    if (plan->owner == m_world.offices()[office].facts.id && below(4) == 0) {
        decideAccess(office, pc, *plan);
    } else {
        answer(pc, *plan);
    }
}

/// One of those that the PC holds.
std::optional<ReleasePlan> Simulation::anyPlan(Pc &pc)
{
    const auto first = static_cast<size_t>(below(static_cast<int>(m_cases.size())));
    for (size_t i = 0; i < m_cases.size(); ++i) {
        Result<ReleasePlan> plan = pc.workspace().plan(m_cases[(first + i) % m_cases.size()]);
        if (plan) {
            return *std::move(plan);
        }
        if (plan.error().code != ErrorCode::NotFound) {
            fail(u"reading a plan: "_s % plan.error().toText());
            return std::nullopt;
        }
    }
    return std::nullopt;
}

void Simulation::answer(Pc &pc, const ReleasePlan &plan)
{
    if (plan.areas.empty()) {
        return;
    }
    // Few areas, so that people meet.
    const NeedArea &area =
        plan.areas[static_cast<size_t>(below(std::min(3, static_cast<int>(plan.areas.size()))))];
    const auto disputes = workspace::disputes(pc.workspace(), plan.id);
    if (!disputes) {
        fail(u"reading what is disputed: "_s % disputes.error().toText());
        return;
    }
    if (!disputes->empty() && below(3) == 0) {
        const workspace::Dispute &dispute = disputes->front();
        const auto chosen = static_cast<size_t>(below(static_cast<int>(dispute.answers.size())));
        expect(workspace::resolveDispute(pc.workspace(), dispute, dispute.answers[chosen].id),
               u"choosing"_s);
    } else if (chance(m_options.laterPercent)) {
        writeAsLater(pc, plan, area);
    } else {
        choose(pc, plan, area);
    }
}

void Simulation::choose(Pc &pc, const ReleasePlan &plan, const NeedArea &area)
{
    workspace::Workspace &workspace = pc.workspace();
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

/// A field and an op that this version does not know; every fourth op is one that those who do not
/// know it must keep their hands off.
void Simulation::writeAsLater(Pc &pc, const ReleasePlan &plan, const NeedArea &area)
{
    const auto writable = workspace::writableArea(pc.workspace(), plan.id, area.key);
    if (!writable) {
        expect(writable.error(), u"writing as a later version"_s);
        return;
    }
    const qint64 code = below(4) == 0 ? kCriticalLaterOp : kLaterOp;
    CborWriter op;
    op.beginArray(3);
    op.integer(code);
    op.bytes(area.entity.view());
    op.text(u"fra framtida %1"_s.arg(below(1000)));
    op.endArray();
    workspace::Edit edit(pc.workspace());
    edit.set(writable->stream, area.entity, kLaterField, {{u"framtid %1"_s.arg(below(1000))}});
    edit.add(writable->stream, changelog::UnknownOp{code, op.result()});
    expect(edit.commit(), u"writing as a later version"_s);
}

void Simulation::decideAccess(size_t office, Pc &pc, const ReleasePlan &plan)
{
    const int others = static_cast<int>(m_world.offices().size()) - 1;
    const auto other = (office + 1 + static_cast<size_t>(below(others))) % m_world.offices().size();
    const OfficeId to = m_world.offices()[other].facts.id;
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
    case 0: {
        const auto keeps = below(2) == 0 ? std::nullopt : std::optional(std::set<OfficeId>());
        expect(workspace::handOverCase(pc.workspace(), plan.id, to, keeps), u"handing over"_s);
        break;
    }
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
                    .until = below(4) == 0
                        ? std::optional(pc.workspace().today().addDays(10 + below(150)))
                        : std::nullopt,
                    .basis = u"skjema"_s}),
               u"recording a consent"_s);
    }
    noteGrants(pc, plan.id);
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
    // One of another office that was struck off its card, where we keep the case.
    const auto struck = workspace::struckFromCards(pc.workspace());
    if (!struck) {
        fail(u"reading which PCs were struck off: "_s % struck.error().toText());
        return;
    }
    for (const auto &[device, its] : *struck) {
        const auto closed = workspace::closeDevice(pc.workspace(), device);
        expect(closed ? Result<>() : Result<>(closed.error()), u"closing another's PC"_s);
    }
}

} // namespace landgang::simulation
