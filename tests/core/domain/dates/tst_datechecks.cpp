// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/dates/datechecks.h"

#include <QTest>

using namespace landgang;

class TestDateChecks : public QObject
{
    Q_OBJECT

private slots:
    void datesAreReadAsPeopleWriteThem_data();
    void datesAreReadAsPeopleWriteThem();
    void whatIsNoDateIsExplained_data();
    void whatIsNoDateIsExplained();
    void eachMistakeIsNamed_data();
    void eachMistakeIsNamed();
    void soundDatesHaveNone();
};

void TestDateChecks::datesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("ISO") << QStringLiteral("2027-03-22") << QDate(2027, 3, 22);
    QTest::newRow("Norwegian") << QStringLiteral("22.03.2027") << QDate(2027, 3, 22);
    QTest::newRow("short") << QStringLiteral(" 2.3.2027 ") << QDate(2027, 3, 2);
    QTest::newRow("spaced") << QStringLiteral("22. 3. 2027") << QDate(2027, 3, 22);
    QTest::newRow("leap day") << QStringLiteral("29.2.2028") << QDate(2028, 2, 29);
    QTest::newRow("leap day of a century") << QStringLiteral("29.2.2000") << QDate(2000, 2, 29);
    QTest::newRow("first day") << QStringLiteral("1.1.1950") << QDate(1950, 1, 1);
    QTest::newRow("last day") << QStringLiteral("31.12.2099") << QDate(2099, 12, 31);
}

void TestDateChecks::datesAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    const auto read = dateFromText(text);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().context));
    QCOMPARE(*read, date);
}

void TestDateChecks::whatIsNoDateIsExplained_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *text, const char *why) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(why);
    };
    row("29.02.2027",
        "2027 has no 29 February; the last leap year was 2024, the next is 2028. "
        "Write 28 February or 1 March.");
    row("2027-02-29",
        "2027 has no 29 February; the last leap year was 2024, the next is 2028. "
        "Write 28 February or 1 March.");
    row("29.02.2100",
        "2100 has no 29 February; the last leap year was 2096, the next is 2104. "
        "Write 28 February or 1 March.");
    row("31.04.2027", "\"31.04.2027\" is no day: that month has 30 days.");
    row("1.13.2027",
        "\"1.13.2027\" has no month from 1 to 12. Write day, month, year: 22.03.2027.");
    row("22.3.27",
        "\"22.3.27\" is no date. Write day, month and all four digits of the year: "
        "22.03.2027.");
    row("soon",
        "\"soon\" is no date. Write day, month and all four digits of the year: 22.03.2027.");
    row("1.1.1900", "The year 1900 cannot be meant: a plan's dates lie between 1950 and 2099.");
    row("1.1.2100", "The year 2100 cannot be meant: a plan's dates lie between 1950 and 2099.");
}

void TestDateChecks::whatIsNoDateIsExplained()
{
    QFETCH(QString, text);
    QFETCH(QString, why);
    const auto read = dateFromText(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(read.error().context, why);
}

void TestDateChecks::eachMistakeIsNamed_data()
{
    QTest::addColumn<QDate>("release");
    QTest::addColumn<DateStatus>("status");
    QTest::addColumn<DateFault>("fault");
    QTest::addColumn<QString>("text");
    using enum DateFault;
    const auto expected = DateStatus::Expected;
    const auto row = [](const char *name, QDate date, DateStatus status, DateFault fault,
                        const char *text) {
        QTest::newRow(name) << date << status << fault << QString::fromUtf8(text);
    };
    row("no date", QDate(), expected, NoDate, "The date of release is no date; write it again.");
    row("1900", QDate(1900, 3, 1), expected, TooEarly,
        "The date of release, 1900-03-01, lies before 1950-01-01; check the year.");
    row("2100", QDate(2100, 3, 1), expected, TooLate,
        "The date of release, 2100-03-01, lies after 2099-12-31; check the year.");
    row("before intake", QDate(2026, 1, 4), expected, BeforeIntake,
        "The date of release, 2026-01-04, lies before the intake; correct the one that is wrong.");
    row("after the end", QDate(2026, 9, 2), expected, AfterSentenceEnd,
        "The date of release, 2026-09-02, lies after the end of the sentence; correct the one that "
        "is wrong.");
    row("in the future", QDate(2026, 5, 5), DateStatus::Actual, ActualInFuture,
        "The date of release, 2026-05-05, has not come yet; call it decided until it has "
        "happened.");
}

void TestDateChecks::eachMistakeIsNamed()
{
    QFETCH(QDate, release);
    QFETCH(DateStatus, status);
    QFETCH(DateFault, fault);
    QFETCH(QString, text);
    const auto mistakes = checkDates(
        QDate(2026, 1, 5),
        {{DateKind::SentenceEnd, QDate(2026, 9, 1), status}, {DateKind::Release, release, status}},
        QDate(2026, 5, 4));
    QVERIFY(!mistakes.empty());
    QCOMPARE(mistakes.back().fault, fault);
    QCOMPARE(mistakes.back().kind, DateKind::Release);
    QCOMPARE(mistakes.back().toText(), text);
}

void TestDateChecks::soundDatesHaveNone()
{
    const auto mistakes =
        checkDates(QDate(2026, 1, 5),
                   {{DateKind::SentenceEnd, QDate(2026, 9, 1), DateStatus::Calculated},
                    {DateKind::Parole, QDate(2026, 7, 1), DateStatus::Expected},
                    {DateKind::PrisonTransfer, QDate(2026, 1, 5), DateStatus::Actual},
                    {DateKind::Release, QDate(2026, 9, 1), DateStatus::Decided}},
                   QDate(2026, 5, 4));
    QVERIFY(mistakes.empty());
}

QTEST_APPLESS_MAIN(TestDateChecks)

#include "tst_datechecks.moc"
