// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/dates/sentence.h"

#include <QTest>

using namespace landgang;

namespace {

const QDate kStart(2026, 1, 5);

SentenceTerm term(int days, int deducted = 0)
{
    return {SentenceKind::Imprisonment, kStart, days, deducted, {}};
}

} // namespace

class TestSentence : public QObject
{
    Q_OBJECT

private slots:
    void paroleFollowsTheRule_data();
    void paroleFollowsTheRule();
    void remandIsDeducted();
    void moreRemandThanSentenceEndsAtTheStart();
    void aFineIsServedInFull();
    void preventiveDetentionHasAMinimumTermOnly();
    void timeOutsideDoesNotCount_data();
    void timeOutsideDoesNotCount();
    void whileTimeDoesNotRunNothingIsKnown();
    void paroleServedBeforeAnInterruptionStands();
    void sentencesAreSummedByTheCalendar_data();
    void sentencesAreSummedByTheCalendar();
    void withoutAStartNothingIsKnown();
};

void TestSentence::paroleFollowsTheRule_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("paroleDay"); // 0: none.
    // max(60 days, 2/3), not with fewer than 14 days left: straffegjennomføringsloven § 42.
    QTest::newRow("60 days") << 60 << 0;
    QTest::newRow("73 days: 13 would remain") << 73 << 0;
    QTest::newRow("74 days: the shortest with parole") << 74 << 60;
    QTest::newRow("90 days: both rules meet") << 90 << 60;
    QTest::newRow("91 days: a part of a day is a day") << 91 << 61;
    QTest::newRow("120 days") << 120 << 80;
    QTest::newRow("a year") << 365 << 244;
    QTest::newRow("a day") << 1 << 0;
    QTest::newRow("nothing") << 0 << 0;
    QTest::newRow("21 years") << 7670 << 5114;
}

void TestSentence::paroleFollowsTheRule()
{
    QFETCH(int, days);
    QFETCH(int, paroleDay);
    const SentenceDates dates = sentenceDates(term(days));
    QCOMPARE(dates.end, std::optional(kStart.addDays(days)));
    QCOMPARE(dates.parole.has_value(), paroleDay > 0);
    QCOMPARE(dates.obstacle,
             paroleDay > 0 ? ParoleObstacle::None : ParoleObstacle::RemainderTooShort);
    if (dates.parole) {
        QCOMPARE(*dates.parole, kStart.addDays(paroleDay));
    }
}

void TestSentence::remandIsDeducted()
{
    const SentenceDates dates = sentenceDates(term(120, 30));
    QCOMPARE(dates.end, std::optional(kStart.addDays(90)));
    QCOMPARE(dates.parole, std::optional(kStart.addDays(50)));
}

void TestSentence::moreRemandThanSentenceEndsAtTheStart()
{
    const SentenceDates dates = sentenceDates(term(120, 100));
    QCOMPARE(dates.parole, std::optional(kStart));
    QCOMPARE(dates.end, std::optional(kStart.addDays(20)));
    QCOMPARE(sentenceDates(term(120, 400)).end, std::optional(kStart));
}

void TestSentence::aFineIsServedInFull()
{
    SentenceTerm fine = term(90);
    fine.kind = SentenceKind::FineSubsidiary;
    const SentenceDates dates = sentenceDates(fine);
    QCOMPARE(dates.end, std::optional(kStart.addDays(90)));
    QVERIFY(!dates.parole);
    QCOMPARE(dates.obstacle, ParoleObstacle::ServedInFull);
}

void TestSentence::preventiveDetentionHasAMinimumTermOnly()
{
    SentenceTerm detention = term(1826, 200);
    detention.kind = SentenceKind::PreventiveDetention;
    const SentenceDates dates = sentenceDates(detention);
    QCOMPARE(dates.minimumTerm, std::optional(kStart.addDays(1626)));
    QVERIFY(!dates.end && !dates.parole);
    QCOMPARE(dates.obstacle, ParoleObstacle::DecidedByCourt);
}

void TestSentence::timeOutsideDoesNotCount_data()
{
    QTest::addColumn<QList<int>>("days"); // From and until, in days after the start.
    QTest::addColumn<int>("lost");
    QTest::newRow("ten days") << QList{20, 30} << 10;
    QTest::newRow("two times") << QList{40, 45, 10, 12} << 7;
    QTest::newRow("overlapping") << QList{10, 20, 15, 25} << 15;
    QTest::newRow("one within the other") << QList{10, 30, 15, 20} << 20;
    QTest::newRow("begun before the start") << QList{-5, 5} << 5;
    QTest::newRow("over before the start") << QList{-9, -2} << 0;
    QTest::newRow("after the end") << QList{120, 130} << 0;
    QTest::newRow("back the same day") << QList{20, 20} << 0;
}

void TestSentence::timeOutsideDoesNotCount()
{
    QFETCH(QList<int>, days);
    QFETCH(int, lost);
    SentenceTerm interrupted = term(120);
    for (qsizetype i = 0; i < days.size(); i += 2) {
        interrupted.interruptions.push_back({kStart.addDays(days[i]), kStart.addDays(days[i + 1])});
    }
    const SentenceDates dates = sentenceDates(interrupted);
    QCOMPARE(dates.end, std::optional(kStart.addDays(120 + lost)));
    QCOMPARE(dates.parole, std::optional(kStart.addDays(80 + lost)));
}

void TestSentence::whileTimeDoesNotRunNothingIsKnown()
{
    SentenceTerm escaped = term(120);
    escaped.interruptions = {{kStart.addDays(20), std::nullopt}};
    const SentenceDates dates = sentenceDates(escaped);
    QVERIFY(!dates.end && !dates.parole);
    escaped.interruptions[0].until = kStart.addDays(27);
    QCOMPARE(sentenceDates(escaped).end, std::optional(kStart.addDays(127)));
}

void TestSentence::paroleServedBeforeAnInterruptionStands()
{
    SentenceTerm recalled = term(120);
    recalled.interruptions = {{kStart.addDays(80), std::nullopt}};
    const SentenceDates dates = sentenceDates(recalled);
    QCOMPARE(dates.parole, std::optional(kStart.addDays(80)));
    QVERIFY(!dates.end);
}

void TestSentence::sentencesAreSummedByTheCalendar_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QList<int>>("lengths"); // Years, months, days of each.
    QTest::addColumn<int>("days");
    QTest::newRow("none") << QDate(2026, 1, 5) << QList<int>{} << 0;
    QTest::newRow("90 days") << QDate(2026, 1, 5) << QList{0, 0, 90} << 90;
    QTest::newRow("a year") << QDate(2026, 1, 5) << QList{1, 0, 0} << 365;
    QTest::newRow("a year with a leap day") << QDate(2027, 3, 1) << QList{1, 0, 0} << 366;
    QTest::newRow("a month from January 31") << QDate(2027, 1, 31) << QList{0, 1, 0} << 28;
    QTest::newRow("from 29 February") << QDate(2028, 2, 29) << QList{1, 0, 0} << 365;
    QTest::newRow("four years from 29 February") << QDate(2028, 2, 29) << QList{4, 0, 0} << 1461;
    QTest::newRow("2100 is no leap year") << QDate(2099, 3, 1) << QList{1, 0, 0} << 365;
    QTest::newRow("two") << QDate(2026, 1, 5) << QList{0, 3, 0, 0, 0, 30} << 120;
}

void TestSentence::sentencesAreSummedByTheCalendar()
{
    QFETCH(QDate, start);
    QFETCH(QList<int>, lengths);
    QFETCH(int, days);
    std::vector<SentenceLength> sentences;
    for (qsizetype i = 0; i < lengths.size(); i += 3) {
        sentences.push_back({lengths[i], lengths[i + 1], lengths[i + 2]});
    }
    QCOMPARE(totalDays(start, sentences), days);
}

void TestSentence::withoutAStartNothingIsKnown()
{
    SentenceTerm unknown = term(120);
    unknown.start = QDate();
    QVERIFY(!sentenceDates(unknown).end);
    QVERIFY(!sentenceDates(unknown).parole);
}

QTEST_APPLESS_MAIN(TestSentence)

#include "tst_sentence.moc"
