// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/dates/lowersteps.h"

#include <QTest>

using namespace landgang;

class TestLowerSteps : public QObject
{
    Q_OBJECT

private slots:
    void theEarliestDayFollowsTheRule_data();
    void theEarliestDayFollowsTheRule();
    void whileTimeDoesNotRunThereIsNone();
};

void TestLowerSteps::theEarliestDayFollowsTheRule_data()
{
    using enum LowerStep;
    QTest::addColumn<LowerStep>("step");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("earliest");
    // All begin on 5 January 2026. Three years are 1096 days, a third 366, half 548, two thirds
    // 731: parole on 6 January 2028.
    QTest::newRow("EK, six months") << ElectronicControl << 181 << QDate(2026, 1, 5);
    QTest::newRow("EK, a day more") << ElectronicControl << 182 << QDate(2026, 3, 7);
    QTest::newRow("EK, three years") << ElectronicControl << 1096 << QDate(2027, 7, 6);
    QTest::newRow("institution, three years") << Institution << 1096 << QDate(2027, 1, 6);
    QTest::newRow("institution, half a year") << Institution << 181 << QDate(2026, 1, 5);
    QTest::newRow("outside prison, three years") << OutsidePrison << 1096 << QDate(2027, 7, 7);
    QTest::newRow("day release, half a year") << DayRelease << 181 << QDate(2026, 5, 5);
    QTest::newRow("day release, three years") << DayRelease << 1096 << QDate(2027, 1, 6);
}

void TestLowerSteps::theEarliestDayFollowsTheRule()
{
    QFETCH(LowerStep, step);
    QFETCH(int, days);
    QFETCH(QDate, earliest);
    const SentenceTerm term{SentenceKind::Imprisonment, QDate(2026, 1, 5), days, 0, {}};
    QCOMPARE(earliestDay(step, term), std::optional(earliest));
}

void TestLowerSteps::whileTimeDoesNotRunThereIsNone()
{
    SentenceTerm term{SentenceKind::Imprisonment, QDate(2026, 1, 5), 1096, 0, {}};
    term.interruptions = {{QDate(2026, 2, 1), std::nullopt}};
    QVERIFY(!earliestDay(LowerStep::OutsidePrison, term));
    term.interruptions.clear();
    term.kind = SentenceKind::PreventiveDetention;
    QVERIFY(!earliestDay(LowerStep::DayRelease, term));
}

QTEST_APPLESS_MAIN(TestLowerSteps)

#include "tst_lowersteps.moc"
