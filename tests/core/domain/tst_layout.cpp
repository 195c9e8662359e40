// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/layout.h"

#include "core/domain/calendar/workingdays.h"

#include <QTest>

using namespace landgang;

namespace {

ItemDefinition item(Anchor anchor, int offsetDays)
{
    return {*ItemKey::fromString(u"lease"),
            *AreaKey::fromString(u"housing"),
            {},
            {},
            {},
            anchor,
            offsetDays,
            {}};
}

/// Offsets of every kind: long and short, before and after, weeks and odd numbers.
const QList<int> kOffsets{-400, -180, -90, -30, -14, -7, -3, -2, -1, 0, 1, 2, 3, 7, 14, 42, 90};

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void dueDatesFollowTheRule_data();
    void dueDatesFollowTheRule();
    void withoutItsAnchorAnItemHasNoDueDate();
    void dueDatesAreWorkingDaysOnTheirSideOfTheAnchor();
    void aLaterAnchorNeverMakesADueDateEarlier();
    void movingTheReleaseAndBackRestoresEveryDueDate();
    void theSameDatesMoveNothing();
    void dueDatesCountedFromIntakeDoNotFollowTheRelease();
    void aReleaseThatIsTakenAwayMovesNothing();
    void overdueItemsAreNeverRescued_data();
    void overdueItemsAreNeverRescued();
};

void TestLayout::dueDatesFollowTheRule_data()
{
    QTest::addColumn<Anchor>("anchor");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QDate>("anchorDate");
    QTest::addColumn<QDate>("due");
    const auto release = Anchor::Release;
    QTest::newRow("90 days before") << release << -90 << QDate(2026, 6, 10) << QDate(2026, 3, 12);
    QTest::newRow("the day itself") << release << 0 << QDate(2026, 6, 10) << QDate(2026, 6, 10);
    QTest::newRow("moved before a weekend")
        << release << -3 << QDate(2026, 6, 10) << QDate(2026, 6, 5);
    QTest::newRow("moved before Easter") << release << -2 << QDate(2026, 4, 7) << QDate(2026, 4, 1);
    QTest::newRow("moved over the new year")
        << release << -1 << QDate(2028, 1, 2) << QDate(2027, 12, 31);
    QTest::newRow("seven days in") << Anchor::Intake << 7 << QDate(2026, 3, 2) << QDate(2026, 3, 9);
    QTest::newRow("seven days in, holiday")
        << Anchor::Intake << 7 << QDate(2026, 3, 30) << QDate(2026, 4, 1);
    QTest::newRow("the day after a Friday")
        << release << 1 << QDate(2026, 6, 12) << QDate(2026, 6, 15);
    QTest::newRow("the day after a Saturday")
        << release << 1 << QDate(2026, 6, 13) << QDate(2026, 6, 15);
    QTest::newRow("the day after a Thursday")
        << release << 1 << QDate(2026, 6, 11) << QDate(2026, 6, 12);
}

void TestLayout::dueDatesFollowTheRule()
{
    QFETCH(Anchor, anchor);
    QFETCH(int, offset);
    QFETCH(QDate, anchorDate);
    QFETCH(QDate, due);
    const QDate elsewhere(2020, 1, 1);
    const KeyDates dates = anchor == Anchor::Intake ? KeyDates{anchorDate, elsewhere}
                                                    : KeyDates{elsewhere, anchorDate};
    const auto result = dueDate(item(anchor, offset), dates);
    QVERIFY(result);
    QVERIFY(*result == (DueDate{due, anchor, offset, anchorDate}));
}

void TestLayout::withoutItsAnchorAnItemHasNoDueDate()
{
    const QDate intake(2026, 3, 2);
    QVERIFY(!dueDate(item(Anchor::Release, -14), {intake, std::nullopt}));
    QVERIFY(!dueDate(item(Anchor::Release, -14), {intake, QDate()}));
    QVERIFY(!dueDate(item(Anchor::Intake, 7), {QDate(), intake}));
    QVERIFY(dueDate(item(Anchor::Intake, 7), {intake, std::nullopt}));
}

void TestLayout::dueDatesAreWorkingDaysOnTheirSideOfTheAnchor()
{
    for (QDate day(2024, 1, 1); day.year() < 2029; day = day.addDays(1)) {
        for (const int offset : kOffsets) {
            const QDate due =
                dueDate(item(Anchor::Release, offset), {QDate(2020, 1, 1), day})->date;
            QVERIFY2(isWorkingDay(due), qPrintable(due.toString(Qt::ISODate)));
            QVERIFY2(offset > 0 ? due > day : due <= day, qPrintable(day.toString(Qt::ISODate)));
        }
    }
}

void TestLayout::aLaterAnchorNeverMakesADueDateEarlier()
{
    for (const int offset : kOffsets) {
        QDate previous;
        for (QDate day(2024, 1, 1); day.year() < 2029; day = day.addDays(1)) {
            const QDate due =
                dueDate(item(Anchor::Release, offset), {QDate(2020, 1, 1), day})->date;
            QVERIFY2(!previous.isValid() || due >= previous, qPrintable(day.toString(Qt::ISODate)));
            previous = due;
        }
    }
}

void TestLayout::movingTheReleaseAndBackRestoresEveryDueDate()
{
    const QDate today(2025, 1, 1); // Before every due date, so that nothing is overdue.
    const QDate release(2027, 5, 12);
    for (const int offset : kOffsets) {
        const DueDate laidOut = *dueDate(item(Anchor::Release, offset), {today, release});
        for (int days = -120; days <= 120; ++days) {
            if (days == 0) {
                continue;
            }
            const auto there = movedDueDate(laidOut, {today, release.addDays(days)}, today);
            QVERIFY(there);
            const auto back = movedDueDate(*there, {today, release}, today);
            QVERIFY(back);
            QVERIFY(*back == laidOut);
        }
    }
}

void TestLayout::theSameDatesMoveNothing()
{
    const KeyDates dates{QDate(2026, 1, 5), QDate(2026, 6, 10)};
    for (const int offset : kOffsets) {
        const DueDate laidOut = *dueDate(item(Anchor::Release, offset), dates);
        QVERIFY(!movedDueDate(laidOut, dates, QDate(2026, 1, 5)));
        QVERIFY(!movedDueDate(laidOut, dates, QDate(2030, 1, 1)));
    }
}

void TestLayout::dueDatesCountedFromIntakeDoNotFollowTheRelease()
{
    const QDate intake(2026, 1, 5);
    const DueDate laidOut = *dueDate(item(Anchor::Intake, 14), {intake, QDate(2026, 6, 10)});
    QVERIFY(!movedDueDate(laidOut, {intake, QDate(2026, 9, 1)}, intake));
    QVERIFY(movedDueDate(laidOut, {intake.addDays(7), QDate(2026, 6, 10)}, intake));
}

void TestLayout::aReleaseThatIsTakenAwayMovesNothing()
{
    const QDate intake(2026, 1, 5);
    const DueDate laidOut = *dueDate(item(Anchor::Release, -14), {intake, QDate(2026, 6, 10)});
    QVERIFY(!movedDueDate(laidOut, {intake, std::nullopt}, intake));
}

void TestLayout::overdueItemsAreNeverRescued_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("release");
    QTest::addColumn<QDate>("expected"); // Invalid: nothing changes.
    const QDate due(2026, 5, 27); // A Wednesday, 14 days before release.
    const QDate later(2026, 7, 8);
    const QDate earlier(2026, 6, 3);
    QTest::newRow("overdue, later") << due.addDays(1) << later << QDate();
    QTest::newRow("overdue, earlier") << due.addDays(1) << earlier << QDate(2026, 5, 20);
    QTest::newRow("due today, later") << due << later << QDate(2026, 6, 24);
    QTest::newRow("due tomorrow, later") << due.addDays(-1) << later << QDate(2026, 6, 24);
}

void TestLayout::overdueItemsAreNeverRescued()
{
    QFETCH(QDate, today);
    QFETCH(QDate, release);
    QFETCH(QDate, expected);
    const QDate intake(2026, 1, 5);
    const DueDate laidOut = *dueDate(item(Anchor::Release, -14), {intake, QDate(2026, 6, 10)});
    const auto moved = movedDueDate(laidOut, {intake, release}, today);
    QCOMPARE(moved.has_value(), expected.isValid());
    if (moved) {
        QVERIFY(*moved == (DueDate{expected, Anchor::Release, -14, release}));
    }
}

QTEST_APPLESS_MAIN(TestLayout)

#include "tst_layout.moc"
