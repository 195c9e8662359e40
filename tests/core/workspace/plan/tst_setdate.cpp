// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/setdate.h"

#include "core/workspace/casework/recordsentence.h"
#include "core/workspace/plan/changesituation.h"
#include "core/workspace/plan/datelist.h"
#include "core/workspace/plan/setitem.h"
#include "tests/support/twooffices.h"

#include <QTest>

using namespace landgang;
using namespace landgang::workspace;
using namespace Qt::StringLiterals;
using landgang::testing::TwoOffices;

namespace {

using DueDates = std::map<QString, std::optional<DueDate>>;

DueDates dueDates(const ReleasePlan &plan)
{
    DueDates due;
    for (const NeedArea &area : plan.areas) {
        for (const ChecklistItem &item : area.items) {
            const DueDate *agreed = item.due.agreed();
            due[item.key.toString()] = agreed == nullptr ? std::nullopt : std::optional(*agreed);
        }
    }
    return due;
}

Result<CaseId> takeInOn(TwoOffices &offices, LegalStatus status)
{
    return takeInPerson(*offices.prison,
                        {.name = {u"Testperson"_s, u"Ola"_s},
                         .idNumber = {},
                         .legalStatus = status,
                         .intake = offices.clock.today().addDays(-2),
                         .release = std::nullopt,
                         .municipalityAfter = u"Havnes"_s});
}

DateStatement stated(DateKind kind, QDate date, DateStatus status)
{
    return {{kind, date, status, {}}, {}};
}

} // namespace

/// A plan's dates and situation, and what is laid out from them.
class TestSetDate : public QObject
{
    Q_OBJECT

private slots:
    void remandGivesTheItemsThatMustBeReadyAtAnyTime();
    void asSentencedThePlanIsWholeAndKeepsWhatWasDone();
    void theReleaseFollowsTheSentenceUntilSomebodyStatesIt();
    void refusedParoleGivesTheEndOfTheSentence();
    void movingADateThereAndBackRestoresEveryDueDate();
    void everyDateRemembersWhatItHasBeen();
    void impossibleDatesAndUnknownReasonsAreRefused();
    void whicheverOfTwoDatesComesLastIsRefused();
};

void TestSetDate::remandGivesTheItemsThatMustBeReadyAtAnyTime()
{
    TwoOffices offices;
    const auto id = takeInOn(offices, LegalStatus::Remand);
    VERIFY_RESULT(id);
    const auto plan = offices.prison->plan(*id);
    VERIFY_RESULT(plan);
    const DueDates due = dueDates(*plan);
    QCOMPARE(due.size(), size_t{14});
    QVERIFY(due.contains(u"housing-temporary"_s) && due.contains(u"medication"_s));
    QVERIFY(!due.at(u"medication"_s).has_value());
    QCOMPARE(plan->frame.situation.latest()->value.toString(), u"remand"_s);
}

void TestSetDate::asSentencedThePlanIsWholeAndKeepsWhatWasDone()
{
    TwoOffices offices;
    const auto id = takeInOn(offices, LegalStatus::Remand);
    VERIFY_RESULT(setItem(*offices.prison, *id, *ItemKey::fromString(u"consent"),
                          {Progress::Done, u"skjema"_s}));
    const auto whole = changeSituation(*offices.prison, *id, std::nullopt, LegalStatus::Convicted);
    VERIFY_RESULT(whole);
    QVERIFY(whole->checklist.dropped.empty());
    const auto plan = offices.prison->plan(*id);
    QCOMPARE(dueDates(*plan).size(), offices.prison->profile().items().size());
    QVERIFY(plan->frame.situation.isEmpty());

    // To a short sentence: what does not belong there goes, what is done stays done.
    const ItemKey group = *ItemKey::fromString(u"individual-plan");
    VERIFY_RESULT(setItem(*offices.prison, *id, group, {Progress::Done, u"vedtak"_s}));
    const auto change = changeSituation(*offices.prison, *id,
                                        SituationKey::fromString(u"short-sentence"), std::nullopt);
    VERIFY_RESULT(change);
    QCOMPARE(change->checklist.kept.size(), size_t{1});
    const auto after = offices.prison->plan(*id);
    QVERIFY(dueDates(*after).contains(u"individual-plan"_s));
    QVERIFY(!dueDates(*after).contains(u"duty-to-report"_s));

    // And back: what had gone is there again.
    VERIFY_RESULT(changeSituation(*offices.prison, *id, std::nullopt, std::nullopt));
    QCOMPARE(dueDates(*offices.prison->plan(*id)).size(), offices.prison->profile().items().size());
}

void TestSetDate::theReleaseFollowsTheSentenceUntilSomebodyStatesIt()
{
    TwoOffices offices;
    const auto id = takeInOn(offices, LegalStatus::Convicted);
    const QDate start = offices.clock.today().addDays(-2);
    const auto record =
        recordSentence(*offices.prison, *id, {SentenceKind::Imprisonment, start, 300, 0, {}});
    VERIFY_RESULT(record);
    QCOMPARE(record->dates.parole, std::optional(start.addDays(200)));
    const auto plan = offices.prison->plan(*id);
    QCOMPARE(plan->release.agreed()->date, *record->dates.parole);
    QVERIFY(dueDates(*plan).at(u"medication"_s).has_value());

    const QDate decided = start.addDays(190);
    VERIFY_RESULT(
        setDate(*offices.prison, *id, stated(DateKind::Release, decided, DateStatus::Decided)));
    VERIFY_RESULT(setDate(*offices.prison, *id,
                          stated(DateKind::Parole, start.addDays(210), DateStatus::Expected)));
    QCOMPARE(offices.prison->plan(*id)->release.agreed()->date, decided);
}

void TestSetDate::refusedParoleGivesTheEndOfTheSentence()
{
    TwoOffices offices;
    const auto id = takeInOn(offices, LegalStatus::Convicted);
    const QDate start = offices.clock.today().addDays(-2);
    const auto record =
        recordSentence(*offices.prison, *id, {SentenceKind::Imprisonment, start, 300, 0, {}});
    VERIFY_RESULT(record);
    const auto dropped = dropDate(*offices.prison, *id, DateKind::Parole, {});
    VERIFY_RESULT(dropped);
    QVERIFY(dropped->release.has_value());
    QCOMPARE(offices.prison->plan(*id)->release.agreed()->date, *record->dates.end);
    QVERIFY(!dropDate(*offices.prison, *id, DateKind::Parole, {}));
}

void TestSetDate::movingADateThereAndBackRestoresEveryDueDate()
{
    TwoOffices offices;
    const auto id = offices.takeIn();
    VERIFY_RESULT(id);
    const DueDates before = dueDates(*offices.prison->plan(*id));
    const QDate release = offices.prison->plan(*id)->release.agreed()->date;
    const auto there = setDate(
        *offices.prison, *id, stated(DateKind::Release, release.addDays(33), DateStatus::Expected));
    VERIFY_RESULT(there);
    QVERIFY(there->items.size() > 10);
    VERIFY_RESULT(
        setDate(*offices.prison, *id, stated(DateKind::Release, release, DateStatus::Expected)));
    const DueDates after = dueDates(*offices.prison->plan(*id));
    for (const auto &[key, due] : before) {
        const bool wasOverdue = due && due->date < offices.clock.today();
        QVERIFY2(wasOverdue || after.at(key) == due, qPrintable(key));
    }
}

void TestSetDate::everyDateRemembersWhatItHasBeen()
{
    TwoOffices offices;
    const auto id = takeInOn(offices, LegalStatus::Convicted);
    const QDate first = offices.clock.today().addDays(100);
    for (const int later : {0, 14}) {
        offices.clock.advanceMinutes(1);
        VERIFY_RESULT(
            setDate(*offices.prison, *id,
                    stated(DateKind::Institution, first.addDays(later), DateStatus::Expected)));
    }
    const auto rows = dateList(*offices.prison, *id);
    VERIFY_RESULT(rows);
    QCOMPARE(rows->size(), size_t{1});
    QCOMPARE(rows->front().moves.size(), size_t{1});
    QCOMPARE(rows->front().moves.front().daysMoved(), 14);
}

void TestSetDate::impossibleDatesAndUnknownReasonsAreRefused()
{
    TwoOffices offices;
    const auto id = offices.takeIn();
    const QDate today = offices.clock.today();
    const auto early = setDate(*offices.prison, *id,
                               stated(DateKind::Parole, today.addDays(-30), DateStatus::Expected));
    QVERIFY(!early && early.error().code == ErrorCode::InvalidArgument);
    const auto future = setDate(*offices.prison, *id,
                                stated(DateKind::Release, today.addDays(3), DateStatus::Actual));
    QVERIFY(!future && future.error().context.contains(u"has not come yet"_s));
    const auto reason =
        setDate(*offices.prison, *id,
                {{DateKind::Release, today.addDays(30), DateStatus::Decided, {}}, u"whim"_s});
    QVERIFY(!reason && reason.error().context.contains(u"parole-refused"_s));
    const auto situation =
        changeSituation(*offices.prison, *id, SituationKey::fromString(u"holiday"), std::nullopt);
    QVERIFY(!situation && situation.error().context.contains(u"short-sentence"_s));
}

void TestSetDate::whicheverOfTwoDatesComesLastIsRefused()
{
    TwoOffices offices;
    const auto id = offices.takeIn();
    const QDate release = offices.prison->plan(*id)->release.agreed()->date;
    const DateStatement tooEarly =
        stated(DateKind::SentenceEnd, release.addDays(-1), DateStatus::Decided);
    const auto end = setDate(*offices.prison, *id, tooEarly);
    QVERIFY(!end && end.error().context.contains(u"after the end of the sentence"_s));

    const DateStatement moved = stated(DateKind::Release, release.addDays(-2), DateStatus::Decided);
    VERIFY_RESULT(setDate(*offices.prison, *id, moved));
    VERIFY_RESULT(setDate(*offices.prison, *id, tooEarly));
    const auto late =
        setDate(*offices.prison, *id, stated(DateKind::Release, release, DateStatus::Decided));
    QVERIFY(!late && late.error().context.contains(u"after the end of the sentence"_s));
}

QTEST_GUILESS_MAIN(TestSetDate)
#include "tst_setdate.moc"
