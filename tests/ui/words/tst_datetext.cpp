// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/words/datetext.h"

#include "ui/words/language.h"

#include <QTest>

using namespace landgang;
using namespace landgang::ui;
using namespace Qt::StringLiterals;

class TestDateText : public QObject
{
    Q_OBJECT

private slots:
    void daysAreCountedInWords_data();
    void daysAreCountedInWords();
    void datesAreWrittenAsPeopleWriteThem();
    void theYearIsSaidWhenItIsAnother();
    void aPastDueDateIsOverdue();
    void thePastIsToldFromToday();

private:
    const QDate m_today{2026, 11, 22};
    const QLocale m_nb = localeOf(Language::Bokmaal);
};

void TestDateText::daysAreCountedInWords_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QStringList>("texts"); // In the order of windowLanguages().
    const auto row = [](const char *name, int days, const QStringList &texts) {
        QTest::newRow(name) << days << texts;
    };
    row("long ago", -9,
        {u"for 9 dager siden"_s, u"for 9 dagar sidan"_s, u"för 9 dagar sedan"_s, u"9 days ago"_s});
    row("yesterday", -1, {u"i går"_s, u"i går"_s, u"i går"_s, u"yesterday"_s});
    row("today", 0, {u"i dag"_s, u"i dag"_s, u"i dag"_s, u"today"_s});
    row("tomorrow", 1, {u"i morgen"_s, u"i morgon"_s, u"i morgon"_s, u"tomorrow"_s});
    row("coming", 9, {u"om 9 dager"_s, u"om 9 dagar"_s, u"om 9 dagar"_s, u"in 9 days"_s});
}

void TestDateText::daysAreCountedInWords()
{
    QFETCH(int, days);
    QFETCH(QStringList, texts);
    for (const Language language : windowLanguages()) {
        installLanguage(language);
        QCOMPARE(daysText(days), texts.takeFirst());
    }
}

void TestDateText::datesAreWrittenAsPeopleWriteThem()
{
    installLanguage(Language::Bokmaal);
    QCOMPARE(longDate(m_nb, {2026, 12, 1}), u"tirsdag 1. desember 2026"_s);
    QCOMPARE(dayAndMonth(m_nb, {2026, 12, 1}, m_today), u"1. desember"_s);
    QCOMPARE(shortDate(m_nb, {2026, 12, 1}, m_today), u"tir. 1. des."_s);
    installLanguage(Language::Nynorsk);
    QCOMPARE(longDate(localeOf(Language::Nynorsk), {2026, 12, 1}), u"tysdag 1. desember 2026"_s);
    installLanguage(Language::Swedish);
    QCOMPARE(longDate(localeOf(Language::Swedish), {2026, 12, 1}), u"tisdag 1 december 2026"_s);
    installLanguage(Language::English);
    QCOMPARE(longDate(localeOf(Language::English), {2026, 12, 1}), u"Tuesday 1 December 2026"_s);
}

void TestDateText::theYearIsSaidWhenItIsAnother()
{
    installLanguage(Language::Bokmaal);
    QCOMPARE(dayAndMonth(m_nb, {2027, 1, 4}, m_today), u"4. januar 2027"_s);
    QVERIFY(shortDate(m_nb, {2027, 1, 4}, m_today).endsWith(u"2027"_s));
}

void TestDateText::aPastDueDateIsOverdue()
{
    installLanguage(Language::Bokmaal);
    QCOMPARE(dueText(m_today.addDays(-5), m_today), u"5 dager over fristen"_s);
    QCOMPARE(dueText(m_today.addDays(-1), m_today), u"1 dag over fristen"_s);
    QCOMPARE(dueText(m_today, m_today), u"i dag"_s);
    QCOMPARE(dueText(m_today.addDays(2), m_today), u"om 2 dager"_s);
}

void TestDateText::thePastIsToldFromToday()
{
    installLanguage(Language::Bokmaal);
    const auto told = [this](QDate day) {
        return relativePast(m_nb, QDateTime(day, QTime(9, 5)).toUTC(), m_today);
    };
    QCOMPARE(told(m_today), u"i dag 09:05"_s);
    QCOMPARE(told(m_today.addDays(-1)), u"i går"_s);
    QCOMPARE(told(m_today.addDays(-3)), u"for 3 dager siden"_s);
    QCOMPARE(told({2026, 5, 4}), u"4. mai"_s);
}

QTEST_MAIN(TestDateText)
#include "tst_datetext.moc"
