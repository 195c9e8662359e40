// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/casework/tracker.h"

#include <QTest>

using namespace landgang;

namespace {

const QDate kToday(2026, 5, 4);
const QDate kRelease(2026, 6, 10);

} // namespace

class TestTracker : public QObject
{
    Q_OBJECT

private slots:
    void theFurthestStepCounts();
    void impossibleDaysAreRefused_data();
    void impossibleDaysAreRefused();
    void whatNeedsAHandIsFound_data();
    void whatNeedsAHandIsFound();
};

void TestTracker::theFurthestStepCounts()
{
    Tracker tracker;
    QCOMPARE(stepOf(tracker), TrackerStep::NotBegun);
    tracker.applied = kToday;
    QCOMPARE(stepOf(tracker), TrackerStep::Applied);
    tracker.promised = kToday.addDays(14);
    QCOMPARE(stepOf(tracker), TrackerStep::Promised);
    tracker.received = kToday;
    QCOMPARE(stepOf(tracker), TrackerStep::Received);
    tracker.handedOver = kToday;
    QCOMPARE(stepOf(tracker), TrackerStep::HandedOver);
}

void TestTracker::impossibleDaysAreRefused_data()
{
    QTest::addColumn<Tracker>("tracker");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const Tracker &tracker, const char *why) {
        QTest::newRow(name) << tracker << QString::fromLatin1(why);
    };
    row("sound", {.applied = kToday.addDays(-3), .received = kToday}, "");
    row("applied tomorrow", {.applied = kToday.addDays(1)},
        "What has happened has a day that has come; correct the date.");
    row("no day", {.applied = QDate()},
        "What has happened has a day that has come; correct the date.");
    row("came before", {.applied = kToday, .received = kToday.addDays(-1)},
        "It came before it was applied for; correct the date that is wrong.");
    row("handed over before", {.received = kToday, .handedOver = kToday.addDays(-1)},
        "It was handed over before it came; correct the date that is wrong.");
    row("cost", {.costKroner = -1}, "A cost is not negative; write the whole kroner.");
}

void TestTracker::impossibleDaysAreRefused()
{
    QFETCH(Tracker, tracker);
    QFETCH(QString, why);
    const auto result = check(tracker, kToday);
    QCOMPARE(result ? QString() : result.error().context, why);
}

void TestTracker::whatNeedsAHandIsFound_data()
{
    using enum TrackerWorry;
    QTest::addColumn<Tracker>("tracker");
    QTest::addColumn<Tracker>("paper");
    QTest::addColumn<TrackerWorry>("worry");
    const Tracker come{.received = kToday};
    const auto bankId = TrackedThing::ElectronicIdentity;
    QTest::newRow("not begun") << Tracker{TrackedThing::Housing} << come << None;
    QTest::newRow("promised in time") << Tracker{.promised = kRelease} << come << None;
    QTest::newRow("promised too late")
        << Tracker{TrackedThing::BankAccount, {}, {}, kRelease.addDays(1)} << come << AfterRelease;
    QTest::newRow("late") << Tracker{TrackedThing::BankAccount, {}, {}, kToday.addDays(-1)} << come
                          << Late;
    QTest::newRow("late but come")
        << Tracker{TrackedThing::BankAccount, {}, {}, kToday.addDays(-1), kToday} << come << None;
    QTest::newRow("BankID with paper") << Tracker{bankId} << come << None;
    QTest::newRow("BankID without paper")
        << Tracker{bankId} << Tracker{.applied = kToday} << NeedsEarlier;
}

void TestTracker::whatNeedsAHandIsFound()
{
    QFETCH(Tracker, tracker);
    QFETCH(Tracker, paper);
    QFETCH(TrackerWorry, worry);
    QCOMPARE(worryOf(tracker, {paper, tracker}, kRelease, kToday), worry);
}

QTEST_APPLESS_MAIN(TestTracker)

#include "tst_tracker.moc"
