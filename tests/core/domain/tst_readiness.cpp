// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/readiness.h"

#include "tests/core/domain/readinesscases.h"

#include <QTest>

using namespace landgang;
using namespace landgang::test;
using enum AreaState;

class TestReadiness : public QObject
{
    Q_OBJECT

private slots:
    void theMostUrgentStateWins_data();
    void theMostUrgentStateWins();
    void whoAnswersForTheAreaIsTold();
    void disputesAreCounted();
    void itemsAreCountedAsTheLessReadyAnswer();
    void overdueAndNextDueLookAtUnfinishedItemsOnly();
};

void TestReadiness::theMostUrgentStateWins_data()
{
    QTest::addColumn<NeedArea>("subject");
    QTest::addColumn<AreaState>("state");
    const auto row = [](const char *name, const NeedArea &subject, AreaState state) {
        QTest::newRow(name) << subject << state;
    };
    row("nothing said", area({}, {}, {}), NotAsked);
    row("not asked, taken and done", area({}, {kTaken}, {kDone}), NotAsked);
    row("need, nobody asked", area({kNeeds}, {}, {}), NobodyResponsible);
    row("need, asked", area({kNeeds}, {proposed(kPrison, kNav)}, {}), NobodyResponsible);
    row("need, declined", area({kNeeds}, {declined(kNav, kNav)}, {}), NobodyResponsible);
    row("need, all done, nobody", area({kNeeds}, {}, {kDone}), NobodyResponsible);
    row("accepted by another", area({kNeeds}, {accepted(kPrison, kNav)}, {kDone}),
        NobodyResponsible);
    row("accepted by both", area({kNeeds}, {accepted(kPrison, kNav), kTaken}, {kDone}), Ready);
    row("need disputed, nobody", area({kNoNeed, kNeeds}, {}, {}), NobodyResponsible);
    row("need disputed, taken", area({kNoNeed, kNeeds}, {kTaken}, {kDone}), Disputed);
    row("no need or unwanted", area({kNoNeed, kWantsNone}, {}, {}), Disputed);
    row("two accept", area({kNeeds}, {kTaken, accepted(kKommune, kKommune)}, {kDone}), Disputed);
    row("two say no", area({kNeeds}, {declined(kNav, kNav), declined(kKommune, kKommune)}, {}),
        NobodyResponsible);
    row("taken and asked anew", area({kNeeds}, {kTaken, proposed(kPrison, kKommune)}, {}),
        Disputed);
    row("an item disputed",
        area({kNeeds}, {kTaken},
             {kDone, item({says(kNav, Progress::Done), says(kPrison, Progress::Open)})}),
        Disputed);
    row("not asked, an item disputed",
        area({}, {}, {item({says(kNav, Progress::Done), says(kPrison, Progress::Open)})}),
        Disputed);
    row("no need, responsibility disputed",
        area({kNoNeed}, {kTaken, accepted(kKommune, kKommune)}, {}), Disputed);
    row("no need", area({kNoNeed}, {}, {kOpen}), NoNeed);
    row("no need, taken", area({kNoNeed}, {kTaken}, {kOpen}), NoNeed);
    row("declined by the person", area({kWantsNone}, {}, {kOpen}), Declined);
    row("taken, no items", area({kNeeds}, {kTaken}, {}), ResponsibilityTaken);
    row("taken, one open", area({kNeeds}, {kTaken}, {kDone, kOpen}), ResponsibilityTaken);
    row("taken, one waiting",
        area({kNeeds}, {kTaken}, {item({says(kNav, Progress::WaitingForOther)})}),
        ResponsibilityTaken);
    row("done, said by another", area({kNeeds}, {kTaken}, {kDone, kDoneByPrison}), ReportedReady);
    row("done, said by both",
        area({kNeeds}, {kTaken},
             {item({says(kPrison, Progress::Done), says(kNav, Progress::Done)})}),
        Ready);
    row("all done", area({kNeeds}, {kTaken}, {kDone, kDone}), Ready);
    row("not needed, said by another",
        area({kNeeds}, {kTaken}, {kDone, item({says(kPrison, Progress::NotNeeded)})}), Ready);
    row("declined item, said by another",
        area({kNeeds}, {kTaken}, {item({says(kPrison, Progress::DeclinedByPerson)})}), Ready);
    row("due dates disputed",
        area({kNeeds}, {kTaken}, {item({says(kNav, Progress::Done)}, {kToday, kToday.addDays(1)})}),
        Ready);
}

void TestReadiness::theMostUrgentStateWins()
{
    QFETCH(NeedArea, subject);
    QTEST(readiness(subject, kToday).state, "state");
}

void TestReadiness::whoAnswersForTheAreaIsTold()
{
    const auto of = [](std::vector<Statement<Responsibility>> statements) {
        return readiness(area({kNeeds}, std::move(statements), {}), kToday);
    };
    QVERIFY(!of({}).responsible && !of({}).asked && !of({}).declined);
    QVERIFY(of({kTaken}).responsible == kNav);
    QVERIFY(!of({kTaken}).asked);
    QVERIFY(of({proposed(kPrison, kNav)}).asked == kNav);
    QVERIFY(!of({proposed(kPrison, kNav)}).responsible);
    // Nobody accepts for another: that is no more than asking.
    QVERIFY(of({accepted(kPrison, kNav)}).asked == kNav);
    QVERIFY(!of({accepted(kPrison, kNav)}).responsible);
    QVERIFY(of({declined(kNav, kNav), declined(kKommune, kKommune)}).declined == kKommune);
    const auto both = of({kTaken, accepted(kKommune, kKommune)});
    QVERIFY(!both.responsible && !both.asked);
    const auto answered = of({proposed(kPrison, kNav), declined(kNav, kNav)});
    QVERIFY(answered.declined == kNav && !answered.asked);
    QVERIFY(of({accepted(kPrison, kNav), kTaken}).responsible == kNav);
    QVERIFY(!of({accepted(kPrison, kNav), kTaken}).asked);
}

void TestReadiness::disputesAreCounted()
{
    const auto disputed = item({says(kNav, Progress::Done), says(kPrison, Progress::Open)});
    const auto subject =
        area({kNeeds, kNoNeed}, {kTaken, declined(kKommune, kNav)}, {kDone, disputed, disputed});
    QCOMPARE(readiness(subject, kToday).disputes, 4);
    QCOMPARE(readiness(area({kNeeds}, {kTaken}, {kDone}), kToday).disputes, 0);
}

void TestReadiness::itemsAreCountedAsTheLessReadyAnswer()
{
    const auto open = item({says(kNav, Progress::Done), says(kPrison, Progress::Open)});
    const auto finished = item({says(kNav, Progress::Done), says(kPrison, Progress::NotNeeded)});
    const auto result = readiness(area({kNeeds}, {kTaken}, {open, finished, kOpen, kDone}), kToday);
    QCOMPARE(result.itemsTotal, 4);
    QCOMPARE(result.itemsDone, 2);
}

void TestReadiness::overdueAndNextDueLookAtUnfinishedItemsOnly()
{
    const QDate past = kToday.addDays(-3);
    const QDate future = kToday.addDays(5);
    const auto of = [](std::vector<ChecklistItem> items) {
        return readiness(area({kNeeds}, {kTaken}, std::move(items)), kToday);
    };
    QCOMPARE(of({item({}, {past})}).overdue, 1);
    QCOMPARE(of({item({}, {kToday})}).overdue, 0);
    QCOMPARE(of({item({}, {future})}).overdue, 0);
    QCOMPARE(of({item({})}).overdue, 0);
    QCOMPARE(of({item({says(kNav, Progress::Done)}, {past})}).overdue, 0);
    QCOMPARE(of({item({}, {future, past})}).overdue, 1); // Disputed: the earlier counts.
    QCOMPARE(of({item({}, {past}), item({}, {past.addDays(-1)}), kDone}).overdue, 2);

    QVERIFY(!of({item({says(kNav, Progress::Done)}, {past})}).nextDue);
    QVERIFY(!of({kOpen}).nextDue);
    QVERIFY(!of({item({}, {QDate()})}).nextDue);
    QVERIFY(of({item({}, {future}), item({}, {kToday})}).nextDue == kToday);
    QVERIFY(of({item({}, {future, past})}).nextDue == past);
}

QTEST_APPLESS_MAIN(TestReadiness)

#include "tst_readiness.moc"
