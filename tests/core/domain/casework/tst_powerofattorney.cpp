// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/casework/powerofattorney.h"

#include <QTest>

using namespace landgang;

namespace {

const QDate kFrom(2026, 3, 1);
const QDate kUntil(2026, 9, 1);
const AreaKey kHousing = *AreaKey::fromString(u"housing");
const AreaKey kWork = *AreaKey::fromString(u"work");
const PowerOfAttorney kPower{QStringLiteral("Kari Eksempel"), {kHousing}, kFrom, kUntil};

} // namespace

class TestPowerOfAttorney : public QObject
{
    Q_OBJECT

private slots:
    void itCoversItsAreasWhileItHolds_data();
    void itCoversItsAreasWhileItHolds();
    void anApplicationNeedsPowerAndReference();
};

void TestPowerOfAttorney::itCoversItsAreasWhileItHolds_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("withdrawn");
    QTest::addColumn<bool>("covers");
    QTest::newRow("the day before") << kFrom.addDays(-1) << QDate() << false;
    QTest::newRow("the first day") << kFrom << QDate() << true;
    QTest::newRow("the last day") << kUntil << QDate() << true;
    QTest::newRow("the day after") << kUntil.addDays(1) << QDate() << false;
    QTest::newRow("withdrawn that day") << kFrom << kFrom << false;
    QTest::newRow("withdrawn the day after") << kFrom << kFrom.addDays(1) << true;
}

void TestPowerOfAttorney::itCoversItsAreasWhileItHolds()
{
    QFETCH(QDate, day);
    QFETCH(QDate, withdrawn);
    QFETCH(bool, covers);
    PowerOfAttorney power = kPower;
    if (withdrawn.isValid()) {
        power.withdrawn = withdrawn;
    }
    QCOMPARE(coversOn(power, kHousing, day), covers);
    QVERIFY(!coversOn(power, kWork, day));
}

void TestPowerOfAttorney::anApplicationNeedsPowerAndReference()
{
    SentApplication application{QStringLiteral("bostøtte"), kHousing, kFrom, QStringLiteral("17"),
                                kPower.holder};
    QCOMPARE(faultOf(application, {kPower}), ApplicationFault::None);
    QCOMPARE(faultOf(application, {}), ApplicationFault::NoPower);
    application.sentBy = QStringLiteral("Eva Prøve");
    QCOMPARE(faultOf(application, {kPower}), ApplicationFault::NoPower);
    application.sentBy = kPower.holder;
    application.reference.clear();
    QCOMPARE(faultOf(application, {kPower}), ApplicationFault::NoReference);
}

QTEST_APPLESS_MAIN(TestPowerOfAttorney)

#include "tst_powerofattorney.moc"
