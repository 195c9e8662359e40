// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/statement.h"

#include <QTest>

using namespace landgang;

namespace {

Statement<int> said(int value, char office)
{
    return {value,
            *OfficeId::fromBytes(QByteArray(32, office)),
            *UserId::fromBytes(QByteArray(16, office)),
            QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC),
            {*ChangeId::fromBytes(QByteArray(32, office)), 0}};
}

} // namespace

class TestStatement : public QObject
{
    Q_OBJECT

private slots:
    void nothingSaidIsNoAnswer();
    void oneStatementIsTheAnswer();
    void equalStatementsAgree();
    void differentStatementsAreDisputed_data();
    void differentStatementsAreDisputed();
};

void TestStatement::nothingSaidIsNoAnswer()
{
    const Answer<int> answer;
    QVERIFY(answer.isEmpty());
    QVERIFY(!answer.isDisputed());
    QVERIFY(!answer.agreed());
    QVERIFY(!answer.latest());
}

void TestStatement::oneStatementIsTheAnswer()
{
    const Answer<int> answer{{said(7, 'a')}};
    QVERIFY(!answer.isEmpty());
    QVERIFY(!answer.isDisputed());
    QCOMPARE(*answer.agreed(), 7);
    QVERIFY(*answer.latest() == said(7, 'a'));
}

void TestStatement::equalStatementsAgree()
{
    const Answer<int> answer{{said(7, 'a'), said(7, 'b'), said(7, 'c')}};
    QVERIFY(!answer.isDisputed());
    QCOMPARE(*answer.agreed(), 7);
    QVERIFY(answer.latest()->office == said(7, 'c').office);
}

void TestStatement::differentStatementsAreDisputed_data()
{
    QTest::addColumn<QList<int>>("values");
    QTest::newRow("two") << QList<int>{1, 2};
    QTest::newRow("the last differs") << QList<int>{1, 1, 2};
    QTest::newRow("the first differs") << QList<int>{1, 2, 2};
    QTest::newRow("the middle differs") << QList<int>{1, 2, 1};
}

void TestStatement::differentStatementsAreDisputed()
{
    QFETCH(QList<int>, values);
    Answer<int> answer;
    char office = 'a';
    for (const int value : values) {
        answer.statements.push_back(said(value, office++));
    }
    QVERIFY(answer.isDisputed());
    QVERIFY(!answer.agreed());
    QCOMPARE(answer.latest()->value, values.last());
}

QTEST_APPLESS_MAIN(TestStatement)

#include "tst_statement.moc"
