// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/readiness.h"

#include "tests/core/domain/readinesscases.h"

#include <QTest>

using namespace landgang;
using namespace landgang::test;
using enum AreaState;

namespace {

NeedArea named(QStringView key, AreaState state)
{
    switch (state) {
    case NobodyResponsible: return area({kNeeds}, {}, {kDone}, key);
    case Disputed: return area({kNeeds, kNoNeed}, {kTaken}, {kDone}, key);
    case NotAsked: return area({}, {kTaken}, {kDone}, key);
    case ReportedReady: return area({kNeeds}, {kTaken}, {kDoneByPrison}, key);
    case ResponsibilityTaken: return area({kNeeds}, {kTaken}, {kOpen}, key);
    case Ready: return area({kNeeds}, {kTaken}, {kDone}, key);
    case NoNeed: return area({kNoNeed}, {}, {}, key);
    case Declined: return area({kWantsNone}, {}, {}, key);
    }
    Q_UNREACHABLE();
}

ReleasePlan plan(const std::vector<AreaState> &states)
{
    ReleasePlan result{.id = id<CaseId>('c'),
                       .owner = kPrison,
                       .entity = id<EntityId>('e'),
                       .core = id<StreamId>('s')};
    char16_t name = u'a';
    for (const AreaState state : states) {
        result.areas.push_back(named(QString(name++), state));
    }
    return result;
}

} // namespace

class TestPlanReadiness : public QObject
{
    Q_OBJECT

private slots:
    void aPlanCountsWhatMustBeInPlace();
    void thePlanNamesTheMostUrgentArea_data();
    void thePlanNamesTheMostUrgentArea();
    void onlyGuaranteedAreasCount();
};

void TestPlanReadiness::aPlanCountsWhatMustBeInPlace()
{
    const auto keys = std::vector{*AreaKey::fromString(u"a"), *AreaKey::fromString(u"b"),
                                  *AreaKey::fromString(u"c"), *AreaKey::fromString(u"d"),
                                  *AreaKey::fromString(u"e"), *AreaKey::fromString(u"f")};
    const auto result = readiness(
        plan({Ready, Declined, NoNeed, ResponsibilityTaken, Ready, ReportedReady}), keys, kToday);
    QCOMPARE(result.inPlace, 2);
    QCOMPARE(result.counted, 4);
    QCOMPARE(result.declined, 1);

    const auto calm = readiness(plan({Ready, Declined, NoNeed}), keys, kToday);
    QVERIFY(!calm.worst);
    QCOMPARE(calm.worstState, Ready);
    QVERIFY(readiness(plan({}), keys, kToday) == PlanReadiness());
}

void TestPlanReadiness::thePlanNamesTheMostUrgentArea_data()
{
    QTest::addColumn<std::vector<AreaState>>("states");
    QTest::addColumn<QString>("worst");
    const auto row = [](const char *name, std::vector<AreaState> states, QStringView worst) {
        QTest::newRow(name) << states << worst.toString();
    };
    row("in order of urgency", {NobodyResponsible, Disputed, NotAsked}, u"a");
    row("in reverse order",
        {ResponsibilityTaken, ReportedReady, NotAsked, Disputed, NobodyResponsible}, u"e");
    row("ties by order", {Ready, NotAsked, NotAsked}, u"b");
    row("reported before taken", {ResponsibilityTaken, ReportedReady}, u"b");
    row("taken is not calm", {Ready, ResponsibilityTaken}, u"b");
}

void TestPlanReadiness::thePlanNamesTheMostUrgentArea()
{
    QFETCH(std::vector<AreaState>, states);
    QFETCH(QString, worst);
    std::vector<AreaKey> keys;
    for (char16_t name = u'a'; name < u'g'; ++name) {
        keys.push_back(*AreaKey::fromString(QString(name)));
    }
    const auto result = readiness(plan(states), keys, kToday);
    QCOMPARE(result.worst->toString(), worst);
    QCOMPARE(result.worstState, states[static_cast<size_t>(worst.front().unicode() - u'a')]);
}

void TestPlanReadiness::onlyGuaranteedAreasCount()
{
    const auto unseen = *AreaKey::fromString(u"unseen");
    const auto result =
        readiness(plan({NobodyResponsible, Ready}), {unseen, *AreaKey::fromString(u"b")}, kToday);
    QVERIFY(result == (PlanReadiness{1, 1, 0, std::nullopt, Ready}));
}

QTEST_APPLESS_MAIN(TestPlanReadiness)

#include "tst_planreadiness.moc"
