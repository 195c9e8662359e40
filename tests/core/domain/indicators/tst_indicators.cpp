// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/indicators/indicatorcount.h"

#include <QTest>

#include <rapidcheck.h>

using namespace landgang;
using namespace Qt::StringLiterals;

namespace {

const QDate kRelease(2026, 6, 10);

CaseRecord released()
{
    CaseRecord record;
    record.intake = QDate(2026, 1, 5);
    record.release = kRelease;
    record.firstNavContact = QDate(2026, 2, 2);
    record.homeAtRelease = HomeStatus::Temporary;
    record.homeAtWeek12 = HomeStatus::Rented;
    record.homelessRiskAtTwoMonths = Known::Yes;
    record.occupationAtRelease = Occupation::Kvp;
    record.notice = NoticeTiming::AroundRelease;
    record.mapped = {{*AreaKey::fromString(u"housing"), MappedAs::Declined}};
    record.hasFuturePlan = Known::Yes;
    record.hasIdentityPaper = Known::No;
    record.naloxoneOffered = Known::Yes;
    record.consentsGiven = {{*AreaKey::fromString(u"work"), 2}};
    record.consentsWithdrawn = {{*AreaKey::fromString(u"work"), 1}};
    record.bodies[*AgencyKey::fromString(u"nav")] = {
        5, 3, {{*CodeKey::fromString(u"waiting-date"), 2}}};
    record.daysMoved = {14, -10};
    record.daysOfNotice = {20, -1};
    return record;
}

IndicatorCell cell(Indicator indicator, const QString &row, const QString &column)
{
    return {indicator, row, column};
}

ExactCounts row(std::vector<int> counts)
{
    ExactCounts result;
    for (size_t i = 0; i < counts.size(); ++i) {
        result[cell(Indicator::Home, u"release"_s,
                    QString(QChar(u'a' + static_cast<char16_t>(i))))] = counts[i];
    }
    return result;
}

rc::Gen<ExactCounts> anyCounts()
{
    return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 40)),
                        [](std::vector<int> counts) { return row(std::move(counts)); });
}

} // namespace

class TestIndicators : public QObject
{
    Q_OBJECT

private slots:
    void aCaseIsCountedInEveryIndicator_data();
    void aCaseIsCountedInEveryIndicator();
    void whoIsNotReleasedHasNoHomeToCount();
    void bundlesAreCountedOnce();
    void smallCountsAreHidden_data();
    void smallCountsAreHidden();
    void aHiddenCountLiesBetweenItsBounds();
    void tablesAddUpInAnyOrderAndGrouping();
};

void TestIndicators::aCaseIsCountedInEveryIndicator_data()
{
    using enum Indicator;
    QTest::addColumn<int>("indicator");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("count"); // Of two equal cases.
    const auto add = [](Indicator indicator, const char *row, const char *column, int count) {
        QTest::addRow("%d %s %s", static_cast<int>(indicator), row, column)
            << static_cast<int>(indicator) << QString::fromLatin1(row)
            << QString::fromLatin1(column) << count;
    };
    add(Home, "release", "temporary", 2);
    add(Home, "week-12", "rented", 2);
    add(HomelessRisk, "", "yes", 2);
    add(Indicator::Occupation, "release", "kvp", 2);
    add(Indicator::Occupation, "week-12", "unknown", 2);
    add(FirstNavContact, "from-intake", "8-30", 2);
    add(FirstNavContact, "to-release", "91+", 2);
    add(NavNotice, "", "around-release", 2);
    add(Mapped, "housing", "declined", 2);
    add(Plans, "future-plan", "yes", 2);
    add(Plans, "individual-plan", "unknown", 2);
    add(Identity, "paper", "no", 2);
    add(Health, "naloxone", "yes", 2);
    add(Consent, "work", "given", 4);
    add(Consent, "work", "withdrawn", 2);
    add(OnTime, "nav", "on-time", 6);
    add(OnTime, "nav", "late", 4);
    add(OnTime, "nav waits", "waiting-date", 4);
    add(DateChanges, "later", "8-30", 2);
    add(DateChanges, "earlier", "8-30", 2);
    add(DateChanges, "notice", "before", 2);
    add(Bundles, "bundles", "sent", 7);
    add(Bundles, "receipt", "0-7", 2);
    add(Indicator::LegalStatus, "", "convicted", 2);
    add(Home, "release", "owned", 0);
}

void TestIndicators::aCaseIsCountedInEveryIndicator()
{
    QFETCH(int, indicator);
    QFETCH(QString, row);
    QFETCH(QString, column);
    QFETCH(int, count);
    const ExactCounts counts = countIndicators({released(), released()}, {7, 3, 0, {1, 7, 8}});
    const auto found = counts.find(cell(static_cast<Indicator>(indicator), row, column));
    QCOMPARE(found == counts.end() ? 0 : found->second, count);
}

void TestIndicators::whoIsNotReleasedHasNoHomeToCount()
{
    CaseRecord remand;
    remand.status = LegalStatus::Remand;
    const ExactCounts counts = countIndicators({remand}, {});
    for (const auto &[counted, count] : counts) {
        QVERIFY(counted.indicator != Indicator::Home);
        QVERIFY(counted.indicator != Indicator::NavNotice);
    }
    QCOMPARE(counts.at(cell(Indicator::LegalStatus, {}, u"remand"_s)), 1);
}

void TestIndicators::bundlesAreCountedOnce()
{
    const ExactCounts counts = countIndicators({}, {7, 3, 1, {}});
    QCOMPARE(counts.size(), size_t(3));
}

void TestIndicators::smallCountsAreHidden_data()
{
    QTest::addColumn<std::vector<int>>("counts");
    QTest::addColumn<QString>("shown");
    using Counts = std::vector<int>;
    QTest::newRow("none is small") << Counts{5, 0, 17} << u"5 0 17"_s;
    QTest::newRow("two are small") << Counts{4, 1, 17} << u"1-4 1-4 17"_s;
    QTest::newRow("one is small, so the next is hidden too")
        << Counts{3, 9, 17} << u"1-4 3-12 17"_s;
    QTest::newRow("a zero hides nothing") << Counts{3, 0, 6} << u"1-4 0 2-8"_s;
    QTest::newRow("nothing else to hide") << Counts{3} << u"1-4"_s;
    QTest::newRow("all small") << Counts{1, 2, 3, 4} << u"1-4 1-4 1-4 1-4"_s;
}

void TestIndicators::smallCountsAreHidden()
{
    QFETCH(std::vector<int>, counts);
    QFETCH(QString, shown);
    const IndicatorTable table = IndicatorTable::suppressed(row(counts));
    QStringList texts;
    for (const auto &[name, count] : table.cells()) {
        texts << (count.hidden == 0 ? QString::number(count.known)
                                    : u"%1-%2"_s.arg(count.least()).arg(count.most()));
    }
    QCOMPARE(texts.join(u' '), shown);
}

void TestIndicators::aHiddenCountLiesBetweenItsBounds()
{
    QVERIFY(rc::check([] {
        const ExactCounts counts = *anyCounts();
        const IndicatorTable table = IndicatorTable::suppressed(counts);
        for (const auto &[name, count] : counts) {
            RC_ASSERT(table.at(name).least() <= count);
            RC_ASSERT(table.at(name).most() >= count);
            // What is told exactly is zero or not small.
            RC_ASSERT(table.at(name).hidden > 0 || count == 0 || count >= kSmallCount);
        }
    }));
}

void TestIndicators::tablesAddUpInAnyOrderAndGrouping()
{
    QVERIFY(rc::check([] {
        const IndicatorTable a = IndicatorTable::suppressed(*anyCounts());
        const IndicatorTable b = IndicatorTable::suppressed(*anyCounts());
        const IndicatorTable c = IndicatorTable::suppressed(*anyCounts());
        RC_ASSERT(a + b == b + a);
        RC_ASSERT((a + b) + c == a + (b + c));
        RC_ASSERT(a + IndicatorTable() == a);
    }));
}

QTEST_APPLESS_MAIN(TestIndicators)

#include "tst_indicators.moc"
