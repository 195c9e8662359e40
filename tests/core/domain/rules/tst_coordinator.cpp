// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/rules/coordinator.h"

#include <QTest>

using namespace landgang;

namespace {

Coordinator coordinator(char byte)
{
    return {*OfficeId::fromBytes(QByteArray(OfficeId::kSize, byte)),
            *UserId::fromBytes(QByteArray(UserId::kSize, byte))};
}

const Coordinator kPrison = coordinator('p');
const Coordinator kNav = coordinator('n');
const Coordinator kKommune = coordinator('k');
const QDate kDay(2026, 5, 4);

} // namespace

class TestCoordinator : public QObject
{
    Q_OBJECT

private slots:
    void aBatonChangesHandsWhenTheOtherHasTakenIt();
    void anOfferCanBeDeclined();
    void nobodyElseMovesIt();
};

void TestCoordinator::aBatonChangesHandsWhenTheOtherHasTakenIt()
{
    Baton baton;
    QVERIFY(!baton.holder());
    QVERIFY(baton.take(kPrison, kDay));
    QVERIFY(baton.offer(kPrison, kNav, kDay));
    QVERIFY(baton.holder() == kPrison);
    QVERIFY(baton.offeredTo() == kNav);
    QVERIFY(baton.take(kNav, kDay));
    QVERIFY(baton.holder() == kNav);
    QVERIFY(!baton.offeredTo());
    QCOMPARE(baton.entries().size(), size_t(3));
}

void TestCoordinator::anOfferCanBeDeclined()
{
    Baton baton;
    QVERIFY(baton.take(kPrison, kDay));
    QVERIFY(baton.offer(kPrison, kNav, kDay));
    QVERIFY(!baton.giveBack(kKommune, kDay));
    QVERIFY(baton.giveBack(kNav, kDay));
    QVERIFY(baton.holder() == kPrison);
    QVERIFY(!baton.take(kNav, kDay));
    QVERIFY(baton.offer(kPrison, kKommune, kDay));
}

void TestCoordinator::nobodyElseMovesIt()
{
    Baton baton;
    QCOMPARE(baton.offer(kPrison, kNav, kDay).error().code, ErrorCode::NotPermitted);
    QVERIFY(baton.take(kPrison, kDay));
    QCOMPARE(baton.offer(kNav, kKommune, kDay).error().code, ErrorCode::NotPermitted);
    QCOMPARE(baton.take(kNav, kDay).error().code, ErrorCode::NotPermitted);
    QCOMPARE(baton.offer(kPrison, kPrison, kDay).error().code, ErrorCode::AlreadyExists);
    QVERIFY(baton.offer(kPrison, kNav, kDay));
    QCOMPARE(baton.offer(kPrison, kKommune, kDay).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(baton.take(kKommune, kDay).error().code, ErrorCode::NotPermitted);
    QCOMPARE(baton.entries().size(), size_t(2));
}

QTEST_APPLESS_MAIN(TestCoordinator)

#include "tst_coordinator.moc"
