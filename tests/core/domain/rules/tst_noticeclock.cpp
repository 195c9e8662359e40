// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/rules/noticeclock.h"

#include <QTest>

using namespace landgang;

namespace {

const QDate kRelease(2026, 6, 10);

GivenNotice given(QDate sent)
{
    return {sent, QStringLiteral("receipt")};
}

} // namespace

class TestNoticeClock : public QObject
{
    Q_OBJECT

private slots:
    void noticesFallIntoTheAuditorsClasses_data();
    void noticesFallIntoTheAuditorsClasses();
    void withoutEvidenceThereIsNoTrace();
    void withoutADateNothingIsLate();
    void theLastDayIsTheDayBefore();
};

void TestNoticeClock::noticesFallIntoTheAuditorsClasses_data()
{
    using enum NoticeTiming;
    QTest::addColumn<int>("sent"); // Days after release; 99: never.
    QTest::addColumn<int>("today");
    QTest::addColumn<NoticeTiming>("timing");
    QTest::newRow("a fortnight before") << -14 << 0 << InTime;
    QTest::newRow("the day before") << -1 << 10 << InTime;
    QTest::newRow("on the day") << 0 << 10 << AroundRelease;
    QTest::newRow("three days after") << 3 << 10 << AroundRelease;
    QTest::newRow("four days after") << 4 << 10 << Late;
    QTest::newRow("a month after") << 30 << 40 << Late;
    QTest::newRow("never, before release") << 99 << -1 << Pending;
    QTest::newRow("never, on the day") << 99 << 0 << Pending;
    QTest::newRow("never, the day after") << 99 << 1 << NoTrace;
}

void TestNoticeClock::noticesFallIntoTheAuditorsClasses()
{
    QFETCH(int, sent);
    QFETCH(int, today);
    QFETCH(NoticeTiming, timing);
    const auto notice = sent == 99 ? std::nullopt : std::optional(given(kRelease.addDays(sent)));
    QCOMPARE(noticeTiming(kRelease, notice, kRelease.addDays(today)), timing);
}

void TestNoticeClock::withoutEvidenceThereIsNoTrace()
{
    GivenNotice notice = given(kRelease.addDays(-14));
    notice.evidence = QStringLiteral(" ");
    QCOMPARE(noticeTiming(kRelease, notice, kRelease.addDays(1)), NoticeTiming::NoTrace);
    QCOMPARE(noticeTiming(kRelease, notice, kRelease.addDays(-7)), NoticeTiming::Pending);
}

void TestNoticeClock::withoutADateNothingIsLate()
{
    QCOMPARE(noticeTiming({}, {}, kRelease), NoticeTiming::Pending);
    QCOMPARE(noticeTiming({}, given(kRelease), kRelease), NoticeTiming::InTime);
    QVERIFY(!noticeDaysLeft({}, {}, kRelease));
}

void TestNoticeClock::theLastDayIsTheDayBefore()
{
    QCOMPARE(noticeDaysLeft(kRelease, {}, kRelease.addDays(-1)), std::optional<qint64>(0));
    QCOMPARE(noticeDaysLeft(kRelease, {}, kRelease), std::optional<qint64>(-1));
    QVERIFY(!noticeDaysLeft(kRelease, given(kRelease), kRelease));
}

QTEST_APPLESS_MAIN(TestNoticeClock)

#include "tst_noticeclock.moc"
