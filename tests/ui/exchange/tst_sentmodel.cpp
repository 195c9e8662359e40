// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/exchange/sentmodel.h"

#include "tests/ui/common/testoffice.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace landgang;
using namespace landgang::ui;
using namespace Qt::StringLiterals;

class TestSentModel : public QObject
{
    Q_OBJECT

private slots:
    void countsWorkingDays_data();
    void countsWorkingDays();
    void saysWhatCameBack();
};

void TestSentModel::countsWorkingDays_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("days");

    QTest::newRow("the same day") << QDate(2026, 11, 24) << QDate(2026, 11, 24) << 0;
    QTest::newRow("the next day") << QDate(2026, 11, 24) << QDate(2026, 11, 25) << 1;
    QTest::newRow("over a weekend") << QDate(2026, 11, 27) << QDate(2026, 11, 30) << 1;
    QTest::newRow("over Christmas") << QDate(2026, 12, 24) << QDate(2026, 12, 28) << 1;
    QTest::newRow("a clock set back") << QDate(2026, 11, 25) << QDate(2026, 11, 24) << 0;
}

void TestSentModel::countsWorkingDays()
{
    QFETCH(const QDate, from);
    QFETCH(const QDate, to);
    QTEST(workingDaysBetween(from, to), "days");
}

void TestSentModel::saysWhatCameBack()
{
    installLanguage(Language::English);
    const TestOffice office(u"Nordvik fengsel"_s);
    SentModel model(office.context());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    workspace::SentBundle bundle{*BundleId::fromBytes(QByteArray(16, '1')),
                                 office.workspace().officeId(),
                                 7,
                                 QDateTime(QDate(2026, 11, 10), QTime(12, 0), Qt::UTC),
                                 11,
                                 false,
                                 {}};
    workspace::SentBundle readIn = bundle;
    readIn.acknowledged = true;
    model.setBundles({bundle, readIn});
    QCOMPARE(model.index(0, SentModel::Answer).data().toString(), u"not acknowledged"_s);
    QVERIFY(model.index(0, SentModel::Answer)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"working days"_s));
    QCOMPARE(model.index(1, SentModel::Answer).data().toString(), u"read in"_s);
    model.setBundles({});
}

QTEST_MAIN(TestSentModel)
#include "tst_sentmodel.moc"
