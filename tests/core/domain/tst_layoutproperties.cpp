// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/layout.h"

#include "core/domain/calendar/workingdays.h"

#include <QTest>

#include <rapidcheck.h>

using namespace landgang;

namespace {

const QDate kFirst(2024, 1, 1);

rc::Gen<QDate> anyDay()
{
    return rc::gen::map(rc::gen::inRange(0, 20 * 365),
                        [](int days) { return kFirst.addDays(days); });
}

ItemDefinition anyItem()
{
    ItemDefinition item{*ItemKey::fromString(u"lease"), *AreaKey::fromString(u"housing")};
    item.anchor = *rc::gen::element(Anchor::Intake, Anchor::Release, Anchor::Transfer);
    item.offsetDays = *rc::gen::inRange(-900, 400);
    return item;
}

/// Intake first, then transfer, then release, up to three years apart.
KeyDates anyDates()
{
    const QDate intake = *anyDay();
    const QDate transfer = intake.addDays(*rc::gen::inRange(0, 1000));
    return {.intake = intake,
            .release = transfer.addDays(*rc::gen::inRange(0, 1000)),
            .transfer = transfer,
            .country = *rc::gen::element(Country::Norway, Country::Sweden)};
}

KeyDates shifted(KeyDates dates, int days)
{
    dates.release = dates.release->addDays(days);
    dates.transfer = dates.transfer->addDays(days);
    return dates;
}

QDate nextWorkingDay(QDate day, Country country)
{
    return firstWorkingDayFrom(day.addDays(1), country);
}

} // namespace

/// Rules that hold for every date and every offset, tried on dates and offsets nobody chose.
class TestLayoutProperties : public QObject
{
    Q_OBJECT

private slots:
    void movingADateThereAndBackRestoresEveryDueDate();
    void aWorkingDayMoreNeverMakesADueDateEarlier();
    void nothingIsDueBeforeIntakeOrOnAClosedDay();
    void theReasonSaysHowTheDayWasFound();
};

void TestLayoutProperties::movingADateThereAndBackRestoresEveryDueDate()
{
    QVERIFY(rc::check([] {
        const ItemDefinition item = anyItem();
        const KeyDates dates = anyDates();
        const int days = *rc::gen::inRange(-1000, 1000);
        const DueDate laidOut = *dueDate(item, dates);
        const QDate today = dates.intake; // Nothing is overdue on the first day.
        const auto there = movedDueDate(laidOut, shifted(dates, days), today);
        const auto back = movedDueDate(there.value_or(laidOut), dates, today);
        RC_ASSERT(there.has_value() == back.has_value());
        RC_ASSERT(back.value_or(laidOut) == laidOut);
    }));
}

void TestLayoutProperties::aWorkingDayMoreNeverMakesADueDateEarlier()
{
    QVERIFY(rc::check([] {
        const ItemDefinition item = anyItem();
        const KeyDates dates = anyDates();
        KeyDates more = dates;
        more.release = nextWorkingDay(*dates.release, dates.country);
        more.transfer = nextWorkingDay(*dates.transfer, dates.country);
        RC_ASSERT(dueDate(item, more)->date >= dueDate(item, dates)->date);
    }));
}

void TestLayoutProperties::nothingIsDueBeforeIntakeOrOnAClosedDay()
{
    QVERIFY(rc::check([] {
        const KeyDates dates = anyDates();
        const DueDate due = *dueDate(anyItem(), dates);
        RC_ASSERT(due.date >= dates.intake);
        RC_ASSERT(isWorkingDay(due.date, dates.country));
    }));
}

void TestLayoutProperties::theReasonSaysHowTheDayWasFound()
{
    QVERIFY(rc::check([] {
        const KeyDates dates = anyDates();
        const DueDate due = *dueDate(anyItem(), dates);
        const QDate wanted = due.anchorDate.addDays(due.offsetDays);
        switch (reasonFor(due)) {
        case DueReason::ByRule: RC_ASSERT(due.date == wanted); break;
        case DueReason::MovedBefore:
            RC_ASSERT(due.date == lastWorkingDayUpTo(wanted, dates.country));
            break;
        case DueReason::MovedAfter:
            RC_ASSERT(due.date == firstWorkingDayFrom(wanted, dates.country));
            break;
        case DueReason::AtOnce:
            RC_ASSERT(due.date == firstWorkingDayFrom(dates.intake, dates.country));
            RC_ASSERT(lastWorkingDayUpTo(wanted, dates.country) < dates.intake);
            break;
        }
    }));
}

QTEST_APPLESS_MAIN(TestLayoutProperties)

#include "tst_layoutproperties.moc"
