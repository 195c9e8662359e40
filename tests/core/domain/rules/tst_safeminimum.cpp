// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/rules/safeminimum.h"

#include "tests/core/domain/profile/shippedprofile.h"
#include "tests/core/domain/readinesscases.h"

#include <QTest>

using namespace landgang;
using namespace landgang::test;

namespace {

ChecklistItem named(QStringView key, std::vector<Statement<ItemState>> states)
{
    ChecklistItem result = item(std::move(states));
    result.key = *ItemKey::fromString(key);
    return result;
}

ReleasePlan planWith(std::vector<ChecklistItem> items)
{
    ReleasePlan plan{.id = id<CaseId>('c'),
                     .owner = kPrison,
                     .entity = id<EntityId>('e'),
                     .core = id<StreamId>('o')};
    plan.areas = {area({kNeeds}, {kTaken}, std::move(items))};
    return plan;
}

} // namespace

class TestSafeMinimum : public QObject
{
    Q_OBJECT

private slots:
    void fiveGroupsAreAskedForInTheirOrder();
    void everyItemOfTheRulesIsInTheProfile();
    void theReadiestItemCounts_data();
    void theReadiestItemCounts();
    void shortNoticeIsThreeWorkingDays_data();
    void shortNoticeIsThreeWorkingDays();
    void withoutADateItIsAlwaysShortNotice();
};

void TestSafeMinimum::fiveGroupsAreAskedForInTheirOrder()
{
    const auto rows = safeMinimum(planWith({}), safeRules());
    QCOMPARE(rows.size(), size_t(5));
    QCOMPARE(rows.front().group, SafeGroup::BedTonight);
    QCOMPARE(rows.back().group, SafeGroup::WhoMeets);
    for (const SafeMinimum &row : rows) {
        QCOMPARE(row.state, SafeState::Missing);
        QVERIFY(!row.by);
    }
}

void TestSafeMinimum::everyItemOfTheRulesIsInTheProfile()
{
    const auto profile = shipped();
    QVERIFY(profile);
    for (const SafeRule &rule : safeRules()) {
        for (const ItemKey &key : rule.anyOf) {
            QVERIFY2(profile->item(key), qPrintable(key.toString()));
        }
    }
}

void TestSafeMinimum::theReadiestItemCounts_data()
{
    using enum SafeState;
    using Says = std::vector<Statement<ItemState>>;
    QTest::addColumn<Says>("lease");
    QTest::addColumn<Says>("temporary");
    QTest::addColumn<SafeState>("state");
    const auto done = says(kNav, Progress::Done);
    const auto byPrison = says(kPrison, Progress::Done);
    const auto open = says(kNav, Progress::Open);
    const auto unneeded = says(kNav, Progress::NotNeeded);
    QTest::newRow("nothing") << Says{} << Says{} << Missing;
    QTest::newRow("lease") << Says{done} << Says{} << Ready;
    QTest::newRow("temporary") << Says{open} << Says{done} << Ready;
    QTest::newRow("only reported") << Says{byPrison} << Says{open} << ReportedOnly;
    QTest::newRow("reported and confirmed") << Says{byPrison, done} << Says{} << Ready;
    QTest::newRow("disputed") << Says{done, open} << Says{} << Missing;
    QTest::newRow("ready outdoes not needed") << Says{done} << Says{unneeded} << Ready;
    QTest::newRow("not needed") << Says{unneeded} << Says{} << NotNeeded;
}

void TestSafeMinimum::theReadiestItemCounts()
{
    using Says = std::vector<Statement<ItemState>>;
    QFETCH(Says, lease);
    QFETCH(Says, temporary);
    QFETCH(SafeState, state);
    const auto rows = safeMinimum(
        planWith({named(u"housing-lease", lease), named(u"housing-temporary", temporary)}),
        safeRules());
    QCOMPARE(rows.front().state, state);
    QVERIFY(rows.front().by);
}

void TestSafeMinimum::shortNoticeIsThreeWorkingDays_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("isShort");
    // Release on Tuesday 7 April 2026, after Easter.
    QTest::newRow("Monday a week before") << QDate(2026, 3, 29) << false;
    QTest::newRow("third working day") << QDate(2026, 3, 30) << true;
    QTest::newRow("in the holidays") << QDate(2026, 4, 4) << true;
    QTest::newRow("the day") << QDate(2026, 4, 7) << true;
    QTest::newRow("after") << QDate(2026, 4, 8) << false;
}

void TestSafeMinimum::shortNoticeIsThreeWorkingDays()
{
    QFETCH(QDate, today);
    QFETCH(bool, isShort);
    QCOMPARE(isShortNotice(QDate(2026, 4, 7), today), isShort);
}

void TestSafeMinimum::withoutADateItIsAlwaysShortNotice()
{
    QVERIFY(isShortNotice(std::nullopt, kToday));
    QVERIFY(isShortNotice(QDate(), kToday));
}

QTEST_APPLESS_MAIN(TestSafeMinimum)

#include "tst_safeminimum.moc"
