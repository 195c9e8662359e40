// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/casework/applications.h"
#include "core/workspace/casework/conditions.h"
#include "core/workspace/casework/coordinators.h"
#include "core/workspace/casework/followups.h"
#include "core/workspace/casework/mappinganswers.h"
#include "core/workspace/casework/meetings.h"
#include "core/workspace/casework/notices.h"
#include "core/workspace/casework/trackers.h"
#include "core/workspace/casework/voices.h"
#include "core/workspace/dump.h"
#include "core/workspace/office/contacts.h"
#include "core/workspace/plan/caselife.h"
#include "core/workspace/plan/changesituation.h"
#include "core/workspace/plan/gaps.h"
#include "core/workspace/plan/mapneed.h"
#include "core/workspace/plan/personfacts.h"
#include "core/workspace/plan/planrecords.h"
#include "core/workspace/plan/setdate.h"
#include "tests/support/twooffices.h"

#include <QTest>

using namespace landgang;
using namespace landgang::workspace;
using namespace Qt::StringLiterals;
using landgang::testing::TwoOffices;

namespace {

CodeKey code(QStringView text)
{
    return *CodeKey::fromString(text);
}

AreaKey area(QStringView text)
{
    return *AreaKey::fromString(text);
}

} // namespace

/// What is written into one plan beside its checklist, on real stores.
class TestCasework : public QObject
{
    Q_OBJECT

private slots:
    void bothAgenciesAnswerTheSameQuestion();
    void aDecisionOfAMeetingBecomesAnItemThatStays();
    void theVoiceIsAboutThePlanAsItStood();
    void anApplicationWithoutPowerIsToBeMended();
    void aTrackerKeepsWhatItKnew();
    void theNoticeNeedsEvidenceAndStopsTheClock();
    void followUpsFallIntoTheirCheckpoints();
    void timeStandsStillDuringAnEscapeAndEndsWithADeath();
    void readmissionOpensAnotherPlan();
    void aConditionIsMetWhenTheDateIsDecided();
    void theBatonIsInOneHand();
    void aProtectedAddressIsOnNoPaperAndInNoBundle();
    void functionsNobodyFillsAreNamed();
};

void TestCasework::bothAgenciesAnswerTheSameQuestion()
{
    TwoOffices offices;
    const auto id = offices.takeIn();
    VERIFY_RESULT(offices.consent(*id, {u"housing"_s}));
    VERIFY_RESULT(recordMapping(*offices.prison, *id, {code(u"home-now"), MappingOutcome::Need}));
    VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, u"1"_s));
    VERIFY_RESULT(
        recordMapping(*offices.nav, *id, {code(u"home-now"), MappingOutcome::NoNeed, u"leier"_s}));
    VERIFY_RESULT(offices.send(*offices.nav, *offices.prison, u"2"_s));
    const auto rows = mappingRows(*offices.prison, *id);
    VERIFY_RESULT(rows);
    QCOMPARE(rows->front().question, code(u"home-now"));
    QCOMPARE(rows->front().match, MappingMatch::Different);
    QVERIFY(!confirmMapping(*offices.nav, *id, code(u"home-after")));
    QVERIFY(!recordMapping(*offices.prison, *id, {code(u"shoe-size")}));
}

void TestCasework::aDecisionOfAMeetingBecomesAnItemThatStays()
{
    TwoOffices offices;
    const auto id = offices.takeIn();
    const QDateTime start(offices.clock.today().addDays(5), QTime(9, 30));
    const auto first = addMeeting(*offices.prison, *id, {.start = start, .place = u"Nordvik"_s});
    VERIFY_RESULT(first);
    VERIFY_RESULT(
        addMeeting(*offices.prison, *id, {.start = start.addSecs(1800), .place = u"Havnes"_s}));
    const auto all = meetings(*offices.prison, *id);
    QCOMPARE(all->size(), size_t{2});
    const auto item = recordDecision(*offices.prison, *id, recordKey(*first), area(u"housing"),
                                     u"Ring utleier"_s, offices.clock.today().addDays(7));
    VERIFY_RESULT(item);
    VERIFY_RESULT(changeSituation(*offices.prison, *id, SituationKey::fromString(u"remand"),
                                  LegalStatus::Remand));
    const auto plan = offices.prison->plan(*id);
    const auto &items = plan->area(area(u"housing"))->items;
    QVERIFY(std::any_of(items.begin(), items.end(), [&](const ChecklistItem &one) {
        return one.key == *item && one.title == u"Ring utleier"_s;
    }));
}

void TestCasework::theVoiceIsAboutThePlanAsItStood()
{
    TwoOffices offices;
    const auto id = offices.takeIn();
    QCOMPARE(voiceStanding(*offices.prison, *id)->state, VoiceState::NeverAsked);
    QVERIFY(!recordVoice(*offices.prison, *id, {.view = VoiceView::Disagrees}));
    VERIFY_RESULT(recordVoice(*offices.prison, *id, {.goals = u"bo for meg selv"_s}));
    QCOMPARE(voiceStanding(*offices.prison, *id)->state, VoiceState::Agrees);
    VERIFY_RESULT(mapNeed(*offices.prison, *id, area(u"work"), Need::HasNeed));
    QCOMPARE(voiceStanding(*offices.prison, *id)->state, VoiceState::OutOfDate);
}

void TestCasework::anApplicationWithoutPowerIsToBeMended()
{
    TwoOffices offices;
    const auto id = offices.takeIn();
    const QDate today = offices.clock.today();
    const SentApplication sent{u"sosialhjelp"_s, area(u"social"), today, u"2026/7"_s,
                               u"Kari Eksempel"_s};
    const auto entity = recordApplication(*offices.prison, *id, sent);
    VERIFY_RESULT(entity);
    QCOMPARE(applications(*offices.prison, *id)->front().fault, ApplicationFault::NoPower);
    VERIFY_RESULT(recordPower(
        *offices.prison, *id,
        {.holder = u"Kari Eksempel"_s, .areas = {area(u"social")}, .from = today.addDays(-1)}));
    VERIFY_RESULT(recordApplicationOutcome(*offices.prison, *id, recordKey(*entity),
                                           {ApplicationOutcome::Granted, today}));
    const auto rows = applications(*offices.prison, *id);
    QCOMPARE(rows->front().fault, ApplicationFault::None);
    QCOMPARE(rows->front().application.outcome, ApplicationOutcome::Granted);
}

void TestCasework::aTrackerKeepsWhatItKnew()
{
    TwoOffices offices;
    const auto id = offices.takeIn();
    const QDate today = offices.clock.today();
    VERIFY_RESULT(
        setTracker(*offices.prison, *id, {.thing = TrackedThing::IdentityPaper, .applied = today}));
    VERIFY_RESULT(
        setTracker(*offices.prison, *id,
                   {.thing = TrackedThing::IdentityPaper, .promised = today.addDays(200)}));
    const auto rows = trackers(*offices.prison, *id);
    QCOMPARE(rows->size(), size_t{1});
    QCOMPARE(rows->front().tracker.applied, std::optional(today));
    QCOMPARE(rows->front().worry, TrackerWorry::AfterRelease);
    QVERIFY(!setTracker(*offices.prison, *id,
                        {.thing = TrackedThing::BankAccount, .received = today.addDays(1)}));
}

void TestCasework::theNoticeNeedsEvidenceAndStopsTheClock()
{
    TwoOffices offices;
    const auto id = offices.takeIn();
    const QDate today = offices.clock.today();
    QVERIFY(!giveNotice(*offices.prison, *id, code(u"nav-release"), {today, u" "_s}));
    QCOMPARE(noticeClock(*offices.prison)->front().daysLeft, std::optional<qint64>(119));
    VERIFY_RESULT(giveNotice(*offices.prison, *id, code(u"nav-release"), {today, u"kopi"_s}));
    const auto clock = noticeClock(*offices.prison);
    QCOMPARE(clock->front().timing, NoticeTiming::InTime);
    // A duty opens its own stream alone, without consent.
    VERIFY_RESULT(openDuty(*offices.prison, *id, code(u"nav-release"), offices.nav->officeId()));
    VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, u"1"_s));
    const auto seen = offices.nav->plan(*id);
    VERIFY_RESULT(seen);
    QCOMPARE(seen->areas.size(), size_t{1});
    QCOMPARE(seen->areas.front().key, area(u"nav-notice"));
}

void TestCasework::followUpsFallIntoTheirCheckpoints()
{
    TwoOffices offices;
    const auto id = offices.takeIn();
    QVERIFY(followUpList(*offices.prison)->empty());
    VERIFY_RESULT(setDate(
        *offices.prison, *id,
        {{DateKind::Release, offices.clock.today().addDays(-8), DateStatus::Actual, {}}, {}}));
    VERIFY_RESULT(recordFollowUp(*offices.prison, *id,
                                 {offices.clock.today().addDays(-7), {code(u"home-rented")}, {}}));
    const auto rows = followUpList(*offices.prison);
    QCOMPARE(rows->size(), size_t{1});
    QCOMPARE(rows->front().checkpoints[0].state, FollowUpState::Done);
    QCOMPARE(rows->front().checkpoints[1].state, FollowUpState::Due);
    QVERIFY(
        !recordFollowUp(*offices.prison, *id, {offices.clock.today(), {code(u"on-the-moon")}, {}}));
}

void TestCasework::timeStandsStillDuringAnEscapeAndEndsWithADeath()
{
    TwoOffices offices;
    const auto id = offices.takeIn();
    VERIFY_RESULT(mapNeed(*offices.prison, *id, area(u"housing"), Need::HasNeed));
    QVERIFY(!gaps(*offices.prison)->empty());
    const QDate today = offices.clock.today();
    QVERIFY(!recordEvent(*offices.prison, *id, {CaseEventKind::Return, today}));
    VERIFY_RESULT(recordEvent(*offices.prison, *id, {CaseEventKind::Escape, today.addDays(-1)}));
    QCOMPARE(caseLife(*offices.prison, *id)->standing.state, CaseState::Paused);
    VERIFY_RESULT(recordEvent(*offices.prison, *id, {CaseEventKind::Death, today}));
    QCOMPARE(caseLife(*offices.prison, *id)->standing.state, CaseState::Ended);
    QVERIFY(gaps(*offices.prison)->empty());
    QVERIFY(!recordEvent(*offices.prison, *id, {CaseEventKind::Return, today}));
}

void TestCasework::readmissionOpensAnotherPlan()
{
    TwoOffices offices;
    const auto id = offices.takeIn();
    const QDate today = offices.clock.today();
    QVERIFY(!readmit(*offices.prison, *id, {.intake = today}));
    VERIFY_RESULT(setDate(*offices.prison, *id,
                          {{DateKind::Release, today.addDays(-5), DateStatus::Actual, {}}, {}}));
    const auto again = readmit(*offices.prison, *id, {.intake = today});
    VERIFY_RESULT(again);
    QCOMPARE(caseLife(*offices.prison, *id)->standing.state, CaseState::Closed);
    QCOMPARE(offices.prison->plan(*again)->name.agreed()->family, u"Testperson"_s);
    QVERIFY(!offices.prison->plan(*id)->areas.empty());
}

void TestCasework::aConditionIsMetWhenTheDateIsDecided()
{
    TwoOffices offices;
    const auto id = offices.takeIn();
    VERIFY_RESULT(acceptOnCondition(*offices.prison, *id, area(u"housing"),
                                    {ConditionKind::DateConfirmed, {}, {}}));
    QCOMPARE(conditions(*offices.prison, *id)->front().state, ConditionState::Open);
    VERIFY_RESULT(setDate(
        *offices.prison, *id,
        {{DateKind::Release, offices.clock.today().addDays(90), DateStatus::Decided, {}}, {}}));
    QCOMPARE(conditions(*offices.prison, *id)->front().state, ConditionState::Met);
    QVERIFY(!acceptOnCondition(*offices.prison, *id, area(u"work"), {}));
}

void TestCasework::theBatonIsInOneHand()
{
    TwoOffices offices;
    const auto id = offices.takeIn();
    VERIFY_RESULT(offices.consent(*id, {u"plan"_s}));
    VERIFY_RESULT(takeBaton(*offices.prison, *id));
    VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, u"1"_s));
    QVERIFY(!takeBaton(*offices.nav, *id));
    VERIFY_RESULT(
        offerBaton(*offices.prison, *id, {offices.nav->officeId(), offices.nav->user().id}));
    VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, u"2"_s));
    VERIFY_RESULT(takeBaton(*offices.nav, *id));
    VERIFY_RESULT(offices.send(*offices.nav, *offices.prison, u"3"_s));
    const auto way = batonWay(*offices.prison, *id);
    QCOMPARE(way->baton.holder()->office, offices.nav->officeId());
    QVERIFY(way->contested.empty());
}

void TestCasework::aProtectedAddressIsOnNoPaperAndInNoBundle()
{
    TwoOffices offices;
    const auto id = offices.takeIn();
    VERIFY_RESULT(recordAddress(*offices.prison, *id, u"Prøveveien 1"_s));
    QCOMPARE(*printableAddress(*offices.prison, *id), u"Prøveveien 1"_s);
    VERIFY_RESULT(recordPersonFacts(*offices.prison, *id,
                                    {.protection = AddressProtection::StrictlyConfidential}));
    QCOMPARE(*printableAddress(*offices.prison, *id), QString());
    QCOMPARE(*addressOf(*offices.prison, *id), u"Prøveveien 1"_s);
    VERIFY_RESULT(offices.consent(*id, {u"identity"_s, u"housing"_s, u"plan"_s}));
    VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, u"1"_s));
    QCOMPARE(*addressOf(*offices.nav, *id), QString());
    const auto dump = canonicalDump(*offices.nav, std::nullopt, std::nullopt);
    QVERIFY(dump && !dump->contains("Prøveveien"));
}

void TestCasework::functionsNobodyFillsAreNamed()
{
    TwoOffices offices;
    const size_t all = unfilledToday(*offices.prison)->size();
    QVERIFY(all > 30);
    VERIFY_RESULT(recordContact(
        *offices.prison,
        {.name = u"Per Demo"_s, .functions = {*FunctionKey::fromString(u"contact-officer")}}));
    const size_t filled = unfilledToday(*offices.prison)->size();
    QVERIFY(filled < all);
    VERIFY_RESULT(recordContact(*offices.prison,
                                {.name = u"Per Demo"_s,
                                 .absentFrom = offices.clock.today(),
                                 .functions = {*FunctionKey::fromString(u"contact-officer")}}));
    QCOMPARE(unfilledToday(*offices.prison)->size(), all);
    QCOMPARE(contacts(*offices.prison)->size(), size_t{1});
}

QTEST_GUILESS_MAIN(TestCasework)
#include "tst_casework.moc"
