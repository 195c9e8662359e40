// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/heldchanges.h"

#include "core/workspace/plan/history.h"
#include "core/workspace/plan/mapneed.h"
#include "core/workspace/sharing/closedevice.h"
#include "core/workspace/workspacestate.h"
#include "tests/support/twooffices.h"

#include <QTest>

using namespace landgang;
using namespace landgang::workspace;
using landgang::testing::TwoOffices;

namespace {

const AreaKey kHousing = *AreaKey::fromString(QStringLiteral("housing"));

/// A case that the prison shares with its Nav office, which has answered once.
struct Shared {
    Shared()
        : id(*offices.takeIn())
        , isReady(offices.consent(id, {QStringLiteral("housing")}) && toNav() && mapAtNav()
                  && toPrison())
    {
    }

    Result<ImportReport> toNav() { return offices.send(*offices.prison, *offices.nav, name()); }
    Result<ImportReport> toPrison() { return offices.send(*offices.nav, *offices.prison, name()); }
    Result<> mapAtNav(Need need = Need::HasNeed)
    {
        return mapNeed(*offices.nav, id, kHousing, need);
    }
    [[nodiscard]] std::optional<Need> needAtPrison() const
    {
        const Result<ReleasePlan> plan = offices.prison->plan(id);
        const Need *need = plan->area(kHousing)->need.agreed();
        return need != nullptr ? std::optional(*need) : std::nullopt;
    }
    QString name() { return QString::number(++bundles); }

    TwoOffices offices;
    int bundles = 0;
    CaseId id;
    bool isReady;
};

} // namespace

class TestHeldChanges : public QObject
{
    Q_OBJECT

private slots:
    void whatComesFromAClosedComputerIsHeldUntilItIsTakenIn()
    {
        Shared scene;
        QVERIFY(scene.isReady);
        Workspace &prison = *scene.offices.prison;
        QVERIFY(heldChanges(prison)->empty());
        const DeviceId lost = scene.offices.nav->state().device();
        const auto closed = closeDevice(prison, lost);
        VERIFY_RESULT(closed);
        QCOMPARE(*closed, 1);
        QVERIFY(!closeDevice(prison, lost));
        // What it had sent before goes on counting.
        QCOMPARE(scene.needAtPrison(), Need::HasNeed);

        VERIFY_RESULT(scene.mapAtNav(Need::NoNeed));
        const auto late = scene.toPrison();
        VERIFY_RESULT(late);
        QCOMPARE(late->heldChanges, 1);
        QCOMPARE(scene.needAtPrison(), Need::HasNeed);
        const auto held = heldChanges(prison);
        VERIFY_RESULT(held);
        QCOMPARE(held->size(), size_t{1});
        QCOMPARE(held->front().device, lost);
        QCOMPARE(held->front().reason, (HoldingReason{false, true}));
        QCOMPARE(held->front().person.family, QStringLiteral("Testperson"));
        QVERIFY(held->front().mayTakeIn);

        VERIFY_RESULT(takeInHeld(prison, {held->front().id}));
        QVERIFY(heldChanges(prison)->empty());
        QCOMPARE(scene.needAtPrison(), Need::NoNeed);
        // What comes later is held again, and the Nav office sees why.
        VERIFY_RESULT(scene.mapAtNav(Need::Declined));
        VERIFY_RESULT(scene.toPrison());
        QCOMPARE(heldChanges(prison)->size(), size_t{1});
        VERIFY_RESULT(scene.toNav());
        QCOMPARE(heldChanges(*scene.offices.nav)->size(), size_t{1});
    }

    void takingInLeavesAnOfficeThatMayReadItsPermission()
    {
        Shared scene;
        QVERIFY(scene.isReady);
        Workspace &prison = *scene.offices.prison;
        const OfficeId nav = scene.offices.nav->officeId();
        VERIFY_RESULT(withdrawConsent(prison, scene.id, nav, {kHousing}));
        VERIFY_RESULT(recordConsent(prison, scene.id,
                                    {.office = nav,
                                     .areas = {kHousing},
                                     .right = changelog::Right::Read,
                                     .from = scene.offices.clock.today(),
                                     .until = std::nullopt,
                                     .basis = QStringLiteral("skjema")}));
        VERIFY_RESULT(scene.mapAtNav(Need::NoNeed));
        VERIFY_RESULT(scene.toPrison());
        const auto held = heldChanges(prison);
        QCOMPARE(held->size(), size_t{1});
        QCOMPARE(held->front().reason, (HoldingReason{true, false}));
        VERIFY_RESULT(takeInHeld(prison, {held->front().id}));
        QCOMPARE(scene.needAtPrison(), Need::NoNeed);
        const ReleasePlan plan = *prison.plan(scene.id);
        QCOMPARE(plan.disclosures.size(), size_t{1});
        QVERIFY(!plan.disclosures.front().mayWrite);
    }

    void onlyWhatIsHeldAndOursToDecideIsTakenIn()
    {
        Shared scene;
        QVERIFY(scene.isReady);
        const auto unknown =
            takeInHeld(*scene.offices.prison, {*ChangeId::fromBytes(QByteArray(32, 'x'))});
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
        VERIFY_RESULT(closeDevice(*scene.offices.prison, scene.offices.nav->state().device()));
        VERIFY_RESULT(scene.mapAtNav(Need::NoNeed));
        VERIFY_RESULT(scene.toPrison());
        const ChangeId held = heldChanges(*scene.offices.prison)->front().id;
        VERIFY_RESULT(withdrawConsent(*scene.offices.prison, scene.id,
                                      scene.offices.nav->officeId(), {kHousing}));
        // Its author's own office cannot undo what the keeper has decided.
        const auto own = takeInHeld(*scene.offices.nav, {held});
        QVERIFY(!own);
    }

    void aClosingIsToldOnceForAllAreas()
    {
        Shared scene;
        QVERIFY(scene.isReady);
        const AreaKey health = *AreaKey::fromString(QStringLiteral("health"));
        VERIFY_RESULT(scene.offices.consent(scene.id, {QStringLiteral("health")}));
        VERIFY_RESULT(scene.toNav());
        VERIFY_RESULT(mapNeed(*scene.offices.nav, scene.id, health, Need::HasNeed));
        VERIFY_RESULT(scene.toPrison());
        const DeviceId lost = scene.offices.nav->state().device();
        const auto closed = closeDevice(*scene.offices.prison, lost);
        VERIFY_RESULT(closed);
        QCOMPARE(*closed, 2);
        std::vector<HistoryEntry> told = *history(*scene.offices.prison, scene.id);
        std::erase_if(told, [](const HistoryEntry &entry) {
            return entry.kind != HistoryKind::DeviceClosed;
        });
        QCOMPARE(told.size(), size_t{1});
        QCOMPARE(*told.front().device, lost);
        QCOMPARE(*told.front().otherOffice, scene.offices.nav->officeId());
        QVERIFY(!told.front().area);
    }

    void theComputerInUseIsNotClosed()
    {
        TwoOffices offices;
        const auto refused = closeDevice(*offices.prison, offices.prison->state().device());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
        const auto unknown =
            closeDevice(*offices.prison, *DeviceId::fromBytes(QByteArray(32, 'x')));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
        const auto devices = officeDevices(*offices.prison);
        VERIFY_RESULT(devices);
        QCOMPARE(devices->size(), size_t{1});
        QVERIFY(devices->front().isThis && !devices->front().isClosed);
    }
};

QTEST_GUILESS_MAIN(TestHeldChanges)
#include "tst_heldchanges.moc"
