// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/support/paths.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// The rules of resources/words/README.md.
class TestWordList : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hasOneWordForEachElevenBits();
    void isSortedByCodePoint();
    void consistsOfShortLowerCaseWords();
    void fourLettersNameAWord();
    void noTwoWordsAreOneSlipApart();

private:
    QStringList m_words;
};

namespace {

QString beginning(const QString &word)
{
    return word.first(qMin<qsizetype>(4, word.size()));
}

/// All that `word` becomes when a letter is left out: two words that share such a remainder differ
/// by one letter added, dropped or changed, or by two neighbours swapped.
QStringList remainders(const QString &word)
{
    QStringList result = {word};
    for (qsizetype i = 0; i < word.size(); ++i) {
        result.append(QString(word.first(i) + word.sliced(i + 1)));
    }
    return result;
}

bool isOneSlipApart(const QString &a, const QString &b)
{
    const qsizetype shorter = qMin(a.size(), b.size());
    qsizetype begin = 0;
    while (begin < shorter && a[begin] == b[begin]) {
        ++begin;
    }
    qsizetype end = 0;
    while (end < shorter - begin && a[a.size() - 1 - end] == b[b.size() - 1 - end]) {
        ++end;
    }
    const QString left = a.sliced(begin, a.size() - begin - end);
    const QString right = b.sliced(begin, b.size() - begin - end);
    const bool swapped = left.size() == 2 && right.size() == 2 && left[0] == right[1]
        && left[1] == right[0];
    return swapped || (left.size() <= 1 && right.size() <= 1);
}

} // namespace

void TestWordList::initTestCase()
{
    QFile file(
        landgang::testing::sourcePath(QStringLiteral("resources/words/landgang-words-nb.txt")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.endsWith(u'\n'));
    m_words = text.chopped(1).split(u'\n');
}

void TestWordList::hasOneWordForEachElevenBits()
{
    QCOMPARE(m_words.size(), 2048);
}

void TestWordList::isSortedByCodePoint()
{
    QStringList sorted = m_words;
    sorted.sort(Qt::CaseSensitive);
    QCOMPARE(m_words, sorted);
}

void TestWordList::consistsOfShortLowerCaseWords()
{
    static const QRegularExpression kWord(u"^[a-zæøå]{3,8}$"_s);
    for (const QString &word : m_words) {
        QVERIFY2(kWord.match(word).hasMatch(), qPrintable(word));
    }
}

void TestWordList::fourLettersNameAWord()
{
    QSet<QString> beginnings;
    for (const QString &word : m_words) {
        QVERIFY2(!beginnings.contains(beginning(word)), qPrintable(word));
        beginnings.insert(beginning(word));
    }
}

void TestWordList::noTwoWordsAreOneSlipApart()
{
    QHash<QString, QStringList> seen;
    for (const QString &word : m_words) {
        for (const QString &remainder : remainders(word)) {
            for (const QString &other : seen[remainder]) {
                QVERIFY2(other == word || !isOneSlipApart(word, other),
                         qPrintable(QString(word + u' ' + other)));
            }
            seen[remainder].append(word);
        }
    }
}

QTEST_GUILESS_MAIN(TestWordList)
#include "tst_wordlist.moc"
