// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/handover.h"

#include "core/workspace/plan/history.h"
#include "core/workspace/plan/mapneed.h"
#include "core/workspace/plan/movereleasedate.h"
#include "tests/support/twooffices.h"

#include <QTest>

#include <algorithm>

using namespace landgang;
using namespace landgang::workspace;
using landgang::testing::TwoOffices;

namespace {

const AreaKey kHousing = *AreaKey::fromString(QStringLiteral("housing"));
const AreaKey kHealth = *AreaKey::fromString(QStringLiteral("health"));

ReleaseDate decided(const TwoOffices &offices, int days)
{
    return {offices.clock.today().addDays(days), DateStatus::Decided};
}

/// The prison of TwoOffices with a case, handed over to its Nav office and read in there.
struct HandedOver {
    HandedOver()
        : id(*offices.takeIn())
        , isDone(offices.consent(id, {QStringLiteral("housing")})
                 && handOverCase(*offices.prison, id, offices.nav->officeId())
                 && offices.send(*offices.prison, *offices.nav, QStringLiteral("handed over")))
    {
    }

    TwoOffices offices;
    CaseId id;
    bool isDone;
};

} // namespace

class TestHandOver : public QObject
{
    Q_OBJECT

private slots:
    void theNewKeeperSeesAllAndDecides()
    {
        HandedOver scene;
        QVERIFY(scene.isDone);
        const auto plan = scene.offices.nav->plan(scene.id);
        VERIFY_RESULT(plan);
        QCOMPARE(plan->owner, scene.offices.nav->officeId());
        QVERIFY(plan->identity);
        QCOMPARE(plan->areas.size(), scene.offices.prison->plan(scene.id)->areas.size());
        QCOMPARE(plan->givers, std::vector{scene.offices.prison->officeId()});
        VERIFY_RESULT(moveReleaseDate(*scene.offices.nav, scene.id, decided(scene.offices, 90)));
    }

    void theGiverWritesOnUntilItIsClosedOutAndDecidesNothing()
    {
        HandedOver scene;
        QVERIFY(scene.isDone);
        TwoOffices &offices = scene.offices;
        VERIFY_RESULT(mapNeed(*offices.prison, scene.id, kHealth, Need::HasNeed));
        const auto moved = moveReleaseDate(*offices.prison, scene.id, decided(offices, 80));
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, ErrorCode::NotPermitted);
        QVERIFY(!handOverCase(*offices.prison, scene.id, offices.nav->officeId()));
        VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, QStringLiteral("2")));
        QVERIFY(offices.nav->plan(scene.id)->area(kHealth)->need.agreed() != nullptr);

        VERIFY_RESULT(closeCaseTo(*offices.nav, scene.id, offices.prison->officeId()));
        QVERIFY(offices.nav->plan(scene.id)->givers.empty());
        VERIFY_RESULT(mapNeed(*offices.prison, scene.id, kHousing, Need::NoNeed));
        VERIFY_RESULT(offices.send(*offices.nav, *offices.prison, QStringLiteral("3")));
        // What it had sent counts all the same; after the word it can write no more.
        QVERIFY(offices.nav->plan(scene.id)->area(kHealth)->need.agreed() != nullptr);
        const auto refused = mapNeed(*offices.prison, scene.id, kHousing, Need::HasNeed);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
        const auto late = offices.send(*offices.prison, *offices.nav, QStringLiteral("4"));
        VERIFY_RESULT(late);
        QCOMPARE(late->heldChanges, 1);
        QVERIFY(offices.nav->plan(scene.id)->area(kHousing)->need.agreed() == nullptr);
    }

    void aHandOverIsToldOnceInTheHistory()
    {
        HandedOver scene;
        QVERIFY(scene.isDone);
        for (const Workspace *office : {&*scene.offices.prison, &*scene.offices.nav}) {
            const auto told = history(*office, scene.id);
            VERIFY_RESULT(told);
            const auto isHandOver = [](const HistoryEntry &entry) {
                return entry.kind == HistoryKind::HandedOver;
            };
            QCOMPARE(std::count_if(told->begin(), told->end(), isHandOver), 1);
            const auto entry = std::find_if(told->begin(), told->end(), isHandOver);
            QCOMPARE(*entry->otherOffice, scene.offices.nav->officeId());
            QCOMPARE(entry->office, scene.offices.prison->officeId());
        }
    }

    void whoDoesNotStayIsClosedOutAndWhatItWroteCounts_data()
    {
        QTest::addColumn<bool>("stays");
        QTest::newRow("goes") << false;
        QTest::newRow("stays") << true;
    }
    void whoDoesNotStayIsClosedOutAndWhatItWroteCounts()
    {
        QFETCH(bool, stays);
        TwoOffices offices;
        Workspace &prison = *offices.prison;
        Workspace &nav = *offices.nav;
        const auto third =
            offices.make(QStringLiteral("Havnes kommune"), exchange::OfficeKind::Municipality);
        QVERIFY(third && offices.introduce(prison, *third) && offices.introduce(*third, prison)
                && offices.introduce(nav, *third) && offices.introduce(*third, nav));
        const auto id = offices.takeIn();
        VERIFY_RESULT(id);
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing")}));
        VERIFY_RESULT(recordConsent(prison, *id,
                                    {.office = third->officeId(),
                                     .areas = {kHealth},
                                     .from = offices.clock.today(),
                                     .until = std::nullopt,
                                     .basis = QStringLiteral("samtykke")}));
        VERIFY_RESULT(offices.send(prison, *third, QStringLiteral("1")));
        VERIFY_RESULT(mapNeed(*third, *id, kHealth, Need::HasNeed));
        VERIFY_RESULT(offices.send(*third, prison, QStringLiteral("2")));
        const auto stranger =
            handOverCase(prison, *id, nav.officeId(), std::set<OfficeId>{prison.officeId()});
        QVERIFY(!stranger);
        QCOMPARE(stranger.error().code, ErrorCode::InvalidArgument);

        const std::set<OfficeId> keeps = stays ? std::set<OfficeId>{third->officeId()}
                                               : std::set<OfficeId>();
        VERIFY_RESULT(handOverCase(prison, *id, nav.officeId(), keeps));
        VERIFY_RESULT(offices.send(prison, nav, QStringLiteral("3")));
        QCOMPARE(*nav.plan(*id)->area(kHealth)->need.agreed(), Need::HasNeed);
        VERIFY_RESULT(offices.send(prison, *third, QStringLiteral("4")));
        const Result<> later = mapNeed(*third, *id, kHealth, Need::NoNeed);
        QCOMPARE(later.hasValue(), stays);
        const std::vector<Disclosure> open = nav.plan(*id)->disclosures;
        QCOMPARE(std::count_if(open.begin(), open.end(),
                               [&third](const Disclosure &disclosure) {
                                   return disclosure.office == third->officeId();
                               }),
                 stays ? 1 : 0);
    }

    void aWithdrawalWritesABundleOfItsOwnUntilItIsAnswered()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(id);
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing")}));
        VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, QStringLiteral("1")));
        VERIFY_RESULT(mapNeed(*offices.nav, *id, kHousing, Need::HasNeed));
        VERIFY_RESULT(offices.send(*offices.nav, *offices.prison, QStringLiteral("2")));
        VERIFY_RESULT(closeCaseTo(*offices.prison, *id, offices.nav->officeId()));

        for (const QString &name : {QStringLiteral("lost"), QStringLiteral("3")}) {
            offices.clock.advanceMinutes(5);
            const auto alone =
                exportBundle(*offices.prison, offices.nav->officeId(), offices.file(name));
            VERIFY_RESULT(alone);
            QCOMPARE(alone->changes, 0);
        }
        VERIFY_RESULT(importBundle(*offices.nav, offices.file(QStringLiteral("3"))));
        offices.clock.advanceMinutes(5);
        const QString answer = offices.file(QStringLiteral("4"));
        VERIFY_RESULT(writeReceipt(*offices.nav, offices.prison->officeId(), answer));
        VERIFY_RESULT(importBundle(*offices.prison, answer));
        const auto nothing = exportBundle(*offices.prison, offices.nav->officeId(),
                                          offices.file(QStringLiteral("5")));
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, ErrorCode::NothingToSend);
    }

    void aConsentThatNeverLeftIsWithdrawnWithoutAWord()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(id);
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing")}));
        VERIFY_RESULT(withdrawConsent(*offices.prison, *id, offices.nav->officeId(), {kHousing}));
        const auto nothing = exportBundle(*offices.prison, offices.nav->officeId(),
                                          offices.file(QStringLiteral("1")));
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, ErrorCode::NothingToSend);
    }
};

QTEST_GUILESS_MAIN(TestHandOver)
#include "tst_handover.moc"
