// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/rules/gapboard.h"

#include "tests/core/domain/readinesscases.h"

#include <QTest>

using namespace landgang;
using namespace landgang::test;

namespace {

ReleasePlan planOf(char name, std::vector<NeedArea> areas, std::optional<QDate> release)
{
    ReleasePlan plan{.id = id<CaseId>(name),
                     .owner = kPrison,
                     .entity = id<EntityId>('e'),
                     .core = id<StreamId>('o')};
    plan.areas = std::move(areas);
    plan.intake.statements = {by(kPrison, kToday.addDays(-40))};
    if (release) {
        plan.release.statements = {by(kPrison, ReleaseDate{*release})};
    }
    return plan;
}

const NeedArea kGap = area({kNeeds}, {}, {});

} // namespace

class TestGapBoard : public QObject
{
    Q_OBJECT

private slots:
    void peopleWithoutADateComeFirstThenByDaysLeft();
    void onlyWhatNobodyAnswersForIsAGap();
    void whatNobodyAskedAboutIsAGapOnceTheMappingIsDue();
    void areasThatAreNotGuaranteedAreLeftOut();
    void whoIsAskedIsNamed();
};

void TestGapBoard::peopleWithoutADateComeFirstThenByDaysLeft()
{
    const std::vector<ReleasePlan> plans{
        planOf('a', {kGap}, kToday.addDays(90)),
        planOf('b', {kGap}, kToday.addDays(3)),
        planOf('c', {kGap}, std::nullopt),
        planOf('d', {kGap}, kToday.addDays(-2)),
    };
    QString order;
    for (const Gap &gap : gapBoard(plans, {kGap.key}, kToday)) {
        order += QChar::fromLatin1(gap.plan.view().front());
    }
    QCOMPARE(order, QStringLiteral("cdba"));
}

void TestGapBoard::onlyWhatNobodyAnswersForIsAGap()
{
    const NeedArea taken = area({kNeeds}, {kTaken}, {kOpen}, u"work");
    const NeedArea calm = area({kNoNeed}, {}, {}, u"health");
    const NeedArea disputed = area({kNeeds, kNoNeed}, {kTaken}, {}, u"social");
    const auto gaps = gapBoard({planOf('a', {taken, calm, disputed, kGap}, kToday)},
                               {taken.key, calm.key, disputed.key, kGap.key}, kToday);
    QCOMPARE(gaps.size(), size_t(2));
    QCOMPARE(gaps[0].state, AreaState::NobodyResponsible);
    QCOMPARE(gaps[1].state, AreaState::Disputed);
}

void TestGapBoard::whatNobodyAskedAboutIsAGapOnceTheMappingIsDue()
{
    const NeedArea unasked = area({}, {}, {});
    ReleasePlan plan = planOf('a', {unasked}, kToday);
    QCOMPARE(gapBoard({plan}, {unasked.key}, kToday).size(), size_t(1));
    plan.intake.statements = {by(kPrison, kToday.addDays(-30))};
    QCOMPARE(gapBoard({plan}, {unasked.key}, kToday).size(), size_t(0));
    plan.intake.statements.clear();
    QCOMPARE(gapBoard({plan}, {unasked.key}, kToday).size(), size_t(0));
}

void TestGapBoard::areasThatAreNotGuaranteedAreLeftOut()
{
    QVERIFY(gapBoard({planOf('a', {kGap}, kToday)}, {}, kToday).empty());
}

void TestGapBoard::whoIsAskedIsNamed()
{
    const NeedArea asked = area({kNeeds}, {proposed(kPrison, kKommune)}, {});
    const auto gaps = gapBoard({planOf('a', {asked}, kToday)}, {asked.key}, kToday);
    QCOMPARE(gaps.size(), size_t(1));
    QVERIFY(gaps[0].asked == kKommune);
}

QTEST_APPLESS_MAIN(TestGapBoard)

#include "tst_gapboard.moc"
