// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/casework/caselife.h"

#include <QTest>

using namespace landgang;

namespace {

const QDate kDay(2026, 1, 5);

OfficeId office(char byte)
{
    return *OfficeId::fromBytes(QByteArray(OfficeId::kSize, byte));
}

} // namespace

class TestCaseLife : public QObject
{
    Q_OBJECT

private slots:
    void eachEventLeadsToItsState_data();
    void eachEventLeadsToItsState();
    void aTransferLeavesTheOldDeskAndKeepsThePeriod();
    void aReadmissionBeginsANewPeriod();
    void afterADeathNothingChanges();
    void whatHasNotHappenedDoesNotCount();
};

void TestCaseLife::eachEventLeadsToItsState_data()
{
    using enum CaseEventKind;
    QTest::addColumn<QList<CaseEventKind>>("kinds");
    QTest::addColumn<CaseState>("state");
    QTest::addColumn<bool>("runs");
    QTest::newRow("nothing") << QList<CaseEventKind>{} << CaseState::NotBegun << false;
    QTest::newRow("in") << QList{Admission} << CaseState::Active << true;
    QTest::newRow("interrupted") << QList{Admission, Interruption} << CaseState::Paused << false;
    QTest::newRow("escaped") << QList{Admission, Escape} << CaseState::Paused << false;
    QTest::newRow("back") << QList{Admission, Escape, Return} << CaseState::Active << true;
    QTest::newRow("out") << QList{Admission, Release} << CaseState::Released << true;
    QTest::newRow("in again") << QList{Admission, Release, Readmission} << CaseState::Active
                              << true;
    QTest::newRow("dead") << QList{Admission, Death} << CaseState::Ended << false;
}

void TestCaseLife::eachEventLeadsToItsState()
{
    QFETCH(QList<CaseEventKind>, kinds);
    QFETCH(CaseState, state);
    QFETCH(bool, runs);
    std::vector<CaseEvent> events;
    for (const CaseEventKind kind : kinds) {
        events.push_back({kind, kDay.addDays(static_cast<qint64>(events.size()))});
    }
    std::reverse(events.begin(), events.end()); // The order given does not count.
    const CaseStanding standing = standingOn(kDay.addDays(10), events);
    QCOMPARE(standing.state, state);
    QCOMPARE(deadlinesRun(standing), runs);
}

void TestCaseLife::aTransferLeavesTheOldDeskAndKeepsThePeriod()
{
    const CaseStanding standing =
        standingOn(kDay.addDays(30),
                   {{CaseEventKind::Admission, kDay, office('a')},
                    {CaseEventKind::PrisonTransfer, kDay.addDays(20), office('b')}});
    QVERIFY((standing == CaseStanding{CaseState::Active, 1, office('b'), kDay}));
}

void TestCaseLife::aReadmissionBeginsANewPeriod()
{
    const CaseStanding standing = standingOn(kDay.addDays(400),
                                             {{CaseEventKind::Admission, kDay, office('a')},
                                              {CaseEventKind::Release, kDay.addDays(100)},
                                              {CaseEventKind::Readmission, kDay.addDays(300)}});
    QVERIFY((standing == CaseStanding{CaseState::Active, 2, office('a'), kDay.addDays(300)}));
}

void TestCaseLife::afterADeathNothingChanges()
{
    const CaseStanding standing = standingOn(kDay.addDays(400),
                                             {{CaseEventKind::Admission, kDay},
                                              {CaseEventKind::Death, kDay.addDays(1)},
                                              {CaseEventKind::Readmission, kDay.addDays(2)}});
    QCOMPARE(standing.state, CaseState::Ended);
    QCOMPARE(standing.period, 1);
}

void TestCaseLife::whatHasNotHappenedDoesNotCount()
{
    const std::vector<CaseEvent> events{{CaseEventKind::Admission, kDay},
                                        {CaseEventKind::Release, kDay.addDays(30)}};
    QCOMPARE(standingOn(kDay.addDays(29), events).state, CaseState::Active);
    QCOMPARE(standingOn(kDay.addDays(30), events).state, CaseState::Released);
    QCOMPARE(standingOn(kDay.addDays(-1), events).state, CaseState::NotBegun);
}

QTEST_APPLESS_MAIN(TestCaseLife)

#include "tst_caselife.moc"
