// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/dates/planneddate.h"

#include <QTest>

using namespace landgang;

namespace {

const QDate kIntake(2026, 1, 5);
const QDate kSpring(2027, 3, 22);
const QDate kSummer(2027, 7, 1);

} // namespace

class TestPlannedDate : public QObject
{
    Q_OBJECT

private slots:
    void aPlanIsMadeForTheEarliestDay();
    void whatIsDecidedReplacesWhatIsExpected();
    void theFirmerOfTwoCountsThenTheEarlier();
    void aTransferToALowerStepIsAnAnchor();
    void anotherPrisonIsNone();
    void remandHasIntakeOnly();
};

void TestPlannedDate::aPlanIsMadeForTheEarliestDay()
{
    using enum DateKind;
    const KeyDates dates = keyDates(
        kIntake,
        {{SentenceEnd, kSummer, DateStatus::Calculated}, {Parole, kSpring, DateStatus::Expected}});
    QCOMPARE(dates.release, std::optional(kSpring));
    QCOMPARE(dates.sentenceEnd, std::optional(kSummer));
    QCOMPARE(keyDates(kIntake, {{SentenceEnd, kSummer, DateStatus::Calculated}}).release,
             std::optional(kSummer));
    QCOMPARE(keyDates(kIntake, {{MinimumTerm, kSummer, DateStatus::Decided}}).release,
             std::optional(kSummer));
}

void TestPlannedDate::whatIsDecidedReplacesWhatIsExpected()
{
    const std::vector<PlannedDate> dates{{DateKind::Parole, kSpring, DateStatus::Expected},
                                         {DateKind::Release, kSummer, DateStatus::Decided}};
    QCOMPARE(keyDates(kIntake, dates).release, std::optional(kSummer));
}

void TestPlannedDate::theFirmerOfTwoCountsThenTheEarlier()
{
    const PlannedDate spring{DateKind::Release, kSpring, DateStatus::Expected};
    PlannedDate summer{DateKind::Release, kSummer, DateStatus::Expected};
    QCOMPARE(keyDates(kIntake, {summer, spring}).release, std::optional(kSpring));
    summer.status = DateStatus::Actual;
    QCOMPARE(keyDates(kIntake, {spring, summer}).release, std::optional(kSummer));
}

void TestPlannedDate::aTransferToALowerStepIsAnAnchor()
{
    using enum DateKind;
    for (const DateKind kind :
         {ElectronicControl, Institution, OutsidePrison, TransitionalHousing}) {
        const KeyDates dates = keyDates(
            kIntake,
            {{kind, kSpring, DateStatus::Decided}, {SentenceEnd, kSummer, DateStatus::Decided}});
        QCOMPARE(dates.of(Anchor::Transfer), std::optional(kSpring));
        QCOMPARE(dates.of(Anchor::Release), std::optional(kSummer));
    }
}

void TestPlannedDate::anotherPrisonIsNone()
{
    const KeyDates dates =
        keyDates(kIntake, {{DateKind::PrisonTransfer, kSpring, DateStatus::Decided}});
    QVERIFY(!dates.of(Anchor::Transfer));
    QVERIFY(!dates.of(Anchor::Release));
}

void TestPlannedDate::remandHasIntakeOnly()
{
    const KeyDates dates = keyDates(kIntake, {}, Country::Sweden);
    QCOMPARE(dates.of(Anchor::Intake), std::optional(kIntake));
    QCOMPARE(dates.country, Country::Sweden);
    for (const Anchor anchor :
         {Anchor::Release, Anchor::Transfer, Anchor::SentenceEnd, Anchor::MinimumTerm}) {
        QVERIFY(!dates.of(anchor));
    }
    QVERIFY(!keyDates(QDate(), {}).of(Anchor::Intake));
}

QTEST_APPLESS_MAIN(TestPlannedDate)

#include "tst_planneddate.moc"
