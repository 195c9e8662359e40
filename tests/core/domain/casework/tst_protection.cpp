// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/casework/protection.h"

#include <QTest>

using namespace landgang;

class TestProtection : public QObject
{
    Q_OBJECT

private slots:
    void aProtectedAddressStaysHere();
    void aGuardianConsentsUntilTheEighteenthBirthday_data();
    void aGuardianConsentsUntilTheEighteenthBirthday();
};

void TestProtection::aProtectedAddressStaysHere()
{
    QVERIFY(mayLeaveOffice(AddressProtection::None));
    QVERIFY(!mayLeaveOffice(AddressProtection::Confidential));
    QVERIFY(!mayLeaveOffice(AddressProtection::StrictlyConfidential));
}

void TestProtection::aGuardianConsentsUntilTheEighteenthBirthday_data()
{
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<ConsentGiver>("giver");
    const QDate birth(2008, 5, 4);
    QTest::newRow("the day before") << birth << QDate(2026, 5, 3) << ConsentGiver::Guardian;
    QTest::newRow("the birthday") << birth << QDate(2026, 5, 4) << ConsentGiver::Person;
    QTest::newRow("born on a leap day, the day before")
        << QDate(2008, 2, 29) << QDate(2026, 2, 27) << ConsentGiver::Guardian;
    QTest::newRow("not known") << QDate() << QDate(2026, 5, 4) << ConsentGiver::Person;
}

void TestProtection::aGuardianConsentsUntilTheEighteenthBirthday()
{
    QFETCH(QDate, birth);
    QFETCH(QDate, today);
    QFETCH(ConsentGiver, giver);
    QCOMPARE(consentGiver(birth, today), giver);
}

QTEST_APPLESS_MAIN(TestProtection)

#include "tst_protection.moc"
