// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/dates/ripple.h"

#include "tests/core/domain/readinesscases.h"

#include <QTest>

using namespace landgang;
using namespace landgang::test;

namespace {

const QDate kIntake(2026, 1, 5);
const QDate kRelease(2026, 6, 10);
const QDate kLater(2026, 7, 8);

ChecklistItem dueBefore(int days, std::vector<Statement<ItemState>> states = {})
{
    ChecklistItem result = item(std::move(states));
    const QDate day = kRelease.addDays(-days);
    result.due.statements = {by(kPrison, DueDate{day, Anchor::Release, -days, kRelease})};
    return result;
}

ReleasePlan planWith(std::vector<NeedArea> areas)
{
    ReleasePlan plan{.id = id<CaseId>('c'),
                     .owner = kPrison,
                     .entity = id<EntityId>('e'),
                     .core = id<StreamId>('o')};
    plan.areas = std::move(areas);
    return plan;
}

} // namespace

class TestRipple : public QObject
{
    Q_OBJECT

private slots:
    void openItemsMoveAndFinishedOnesStay();
    void overdueItemsAreKeptAndNamed();
    void officesThatMustKnowAreTold();
    void officesOfQuietAreasAreLeftInPeace();
    void theSameDatesTouchNothing();
};

void TestRipple::openItemsMoveAndFinishedOnesStay()
{
    const ReleasePlan plan =
        planWith({area({kNeeds}, {}, {dueBefore(14), dueBefore(7, {says(kNav, Progress::Done)})})});
    const Ripple result = ripple(plan, {kIntake, kLater}, kToday);
    QCOMPARE(result.moved.size(), size_t(1));
    QCOMPARE(result.moved[0].before->date, QDate(2026, 5, 27));
    QCOMPARE(result.moved[0].after.date, QDate(2026, 6, 24));
    QCOMPARE(result.moved[0].after.anchorDate, kLater);
    QVERIFY(result.keptOverdue.empty());
}

void TestRipple::overdueItemsAreKeptAndNamed()
{
    const ReleasePlan plan = planWith({area({kNeeds}, {kTaken}, {dueBefore(90)})});
    const Ripple result = ripple(plan, {kIntake, kLater}, kToday);
    QVERIFY(result.moved.empty());
    QCOMPARE(result.keptOverdue.size(), size_t(1));
    QCOMPARE(result.keptOverdue[0].after.date, QDate(2026, 4, 9));
    QVERIFY(result.toTell == std::vector{kNav});
}

void TestRipple::officesThatMustKnowAreTold()
{
    ReleasePlan plan =
        planWith({area({kNeeds}, {kTaken, proposed(kPrison, kKommune), accepted(kPrison, kPrison)},
                       {dueBefore(14)})});
    const auto other = id<OfficeId>('x');
    const auto former = id<OfficeId>('y');
    const AreaKey key = plan.areas[0].key;
    plan.disclosures = {{other, key, {}, kIntake, std::nullopt},
                        {kNav, key, {}, kIntake, std::nullopt},
                        {former, key, {}, kIntake, kToday.addDays(-1)}};
    const Ripple result = ripple(plan, {kIntake, kLater}, kToday);
    QVERIFY((result.toTell == std::vector{kNav, kKommune, other}));
}

void TestRipple::officesOfQuietAreasAreLeftInPeace()
{
    const ReleasePlan plan =
        planWith({area({kNeeds}, {kTaken}, {kOpen}),
                  area({kNeeds}, {declined(kKommune, kKommune)}, {dueBefore(14)}, u"work")});
    const Ripple result = ripple(plan, {kIntake, kLater}, kToday);
    QCOMPARE(result.moved.size(), size_t(1));
    QVERIFY(result.toTell.empty());
}

void TestRipple::theSameDatesTouchNothing()
{
    const ReleasePlan plan = planWith({area({kNeeds}, {kTaken}, {dueBefore(14)})});
    QVERIFY(ripple(plan, {kIntake, kRelease}, kToday) == Ripple());
}

QTEST_APPLESS_MAIN(TestRipple)

#include "tst_ripple.moc"
