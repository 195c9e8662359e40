// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/exchange/fixture.h"

#include "core/exchange/trust/fingerprintwords.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QSet>

using namespace landgang;
using namespace landgang::exchange;
using namespace landgang::exchange::fixture;

class TestFingerprintWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theListHas2048Words();
    void theWordsAreTheBitsOfTheDigest();
    void officesHaveDifferentWords();
    void threeTypedWordsMatch_data();
    void threeTypedWordsMatch();

private:
    QStringList m_list;
};

void TestFingerprintWords::initTestCase()
{
    QFile file(
        landgang::testing::sourcePath(QStringLiteral("resources/words/landgang-words-nb.txt")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_list = QString::fromUtf8(file.readAll()).split(u'\n');
}

void TestFingerprintWords::theListHas2048Words()
{
    QVERIFY(m_list.last().isEmpty()); // After the newline at the end.
    m_list.removeLast();
    QCOMPARE(m_list.size(), 2048);
    QCOMPARE(QSet<QString>(m_list.begin(), m_list.end()).size(), 2048);
    for (const QString &word : m_list) {
        QCOMPARE(word, word.trimmed().toLower().normalized(QString::NormalizationForm_C));
        QVERIFY(!word.isEmpty());
    }
}

void TestFingerprintWords::theWordsAreTheBitsOfTheDigest()
{
    // Computed with another program: eleven bits each of SHA-256("words/1" ‖ 32 × 01).
    const QList<int> expected{526, 451, 1279, 431, 843, 763, 499, 1771, 1494, 1135, 1369, 1881};
    const QStringList words = fingerprintWords(idOf<OfficeId>(1));
    QCOMPARE(words.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(words[i], m_list[expected[i]]);
    }
}

void TestFingerprintWords::officesHaveDifferentWords()
{
    QVERIFY(fingerprintWords(idOf<OfficeId>(1)) != fingerprintWords(idOf<OfficeId>(2)));
}

void TestFingerprintWords::threeTypedWordsMatch_data()
{
    const QStringList words = fingerprintWords(idOf<OfficeId>(1));
    QTest::addColumn<QList<int>>("positions");
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<bool>("matches");
    QTest::newRow("right") << QList{0, 5, 11} << QStringList{words[0], words[5], words[11]} << true;
    QTest::newRow("case and spaces")
        << QList{0, 5, 11}
        << QStringList{u" "_s + words[0].toUpper(), words[5] + u"\t"_s, words[11]} << true;
    QTest::newRow("decomposed letters")
        << QList{0, 5, 11}
        << QStringList{words[0].normalized(QString::NormalizationForm_D), words[5], words[11]}
        << true;
    QTest::newRow("other order") << QList{0, 5, 11} << QStringList{words[5], words[0], words[11]}
                                 << false;
    QTest::newRow("one wrong") << QList{0, 5, 11} << QStringList{words[0], words[5], words[10]}
                               << false;
    QTest::newRow("empty") << QList{0, 5, 11} << QStringList{u""_s, u""_s, u""_s} << false;
    QTest::newRow("none") << QList<int>{} << QStringList{} << false;
    QTest::newRow("two") << QList{0, 5} << QStringList{words[0], words[5]} << false;
    QTest::newRow("one word thrice")
        << QList{0, 0, 0} << QStringList{words[0], words[0], words[0]} << false;
    QTest::newRow("no such word") << QList{0, 5, 12} << QStringList{words[0], words[5], u""_s}
                                  << false;
    QTest::newRow("negative") << QList{-1, 5, 11} << QStringList{u""_s, words[5], words[11]}
                              << false;
}

void TestFingerprintWords::threeTypedWordsMatch()
{
    QFETCH(QList<int>, positions);
    QFETCH(QStringList, typed);
    QTEST(matchesWords(idOf<OfficeId>(1), positions, typed), "matches");
}

QTEST_GUILESS_MAIN(TestFingerprintWords)
#include "tst_fingerprintwords.moc"
