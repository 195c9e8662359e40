// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/rules/followup.h"

#include <QTest>

using namespace landgang;

namespace {

const QDate kRelease(2026, 6, 10);

} // namespace

class TestFollowUp : public QObject
{
    Q_OBJECT

private slots:
    void checkpointsComeAfterOneDayAndOneFourAndTwelveWeeks();
    void eachCheckpointHasItsState_data();
    void eachCheckpointHasItsState();
    void aPlanIsFollowedUpWhenNothingIsToCome();
};

void TestFollowUp::checkpointsComeAfterOneDayAndOneFourAndTwelveWeeks()
{
    QCOMPARE(checkpointDay(Checkpoint::Day1, kRelease), QDate(2026, 6, 11));
    QCOMPARE(checkpointDay(Checkpoint::Week1, kRelease), QDate(2026, 6, 17));
    QCOMPARE(checkpointDay(Checkpoint::Week4, kRelease), QDate(2026, 7, 8));
    QCOMPARE(checkpointDay(Checkpoint::Week12, kRelease), QDate(2026, 9, 2));
}

void TestFollowUp::eachCheckpointHasItsState_data()
{
    QTest::addColumn<QList<int>>("written");
    QTest::addColumn<int>("today");
    QTest::addColumn<QString>("states"); // n not yet, d due, m missed, x done
    QTest::newRow("on the day of release") << QList<int>{} << 0 << QStringLiteral("nnnn");
    QTest::newRow("the day after") << QList<int>{} << 1 << QStringLiteral("dnnn");
    QTest::newRow("the day after, seen") << QList{1} << 1 << QStringLiteral("xnnn");
    QTest::newRow("seen late in the first week") << QList{6} << 6 << QStringLiteral("xnnn");
    QTest::newRow("a week later, never seen") << QList<int>{} << 7 << QStringLiteral("mdnn");
    QTest::newRow("after six weeks") << QList{1, 7, 42} << 42 << QStringLiteral("xxxn");
    QTest::newRow("after ninety days") << QList{90} << 90 << QStringLiteral("mmmx");
    QTest::newRow("too late for the last") << QList{112} << 112 << QStringLiteral("mmmm");
    QTest::newRow("seen on the day itself") << QList{0} << 1 << QStringLiteral("dnnn");
}

void TestFollowUp::eachCheckpointHasItsState()
{
    QFETCH(QList<int>, written);
    QFETCH(int, today);
    QFETCH(QString, states);
    std::vector<QDate> days;
    for (const int day : written) {
        days.push_back(kRelease.addDays(day));
    }
    QString result;
    for (const FollowUp &followUp : followUps(kRelease, days, kRelease.addDays(today))) {
        result += QStringLiteral("ndmx")[static_cast<int>(followUp.state)];
    }
    QCOMPARE(result, states);
}

void TestFollowUp::aPlanIsFollowedUpWhenNothingIsToCome()
{
    QVERIFY(!isFollowedUp(followUps(kRelease, {}, kRelease.addDays(84))));
    QVERIFY(isFollowedUp(followUps(kRelease, {kRelease.addDays(84)}, kRelease.addDays(84))));
    QVERIFY(isFollowedUp(followUps(kRelease, {}, kRelease.addDays(112))));
}

QTEST_APPLESS_MAIN(TestFollowUp)

#include "tst_followup.moc"
