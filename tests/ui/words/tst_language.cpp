// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/words/language.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

using namespace landgang;
using namespace landgang::ui;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageHasTextsOfItsOwn();
    void codesAreReadBack();
    void theComputersLanguageIsMet_data();
    void theComputersLanguageIsMet();
    void lettersAreSortedAsTheLanguageSorts();
};

void TestLanguage::everyLanguageHasTextsOfItsOwn()
{
    QSet<QString> texts;
    for (const Language language : windowLanguages()) {
        installLanguage(language);
        texts << QCoreApplication::translate("ErrorWords", "Nothing was changed.");
    }
    QCOMPARE(texts,
             (QSet<QString>{u"Ingenting er endret."_s, u"Ingenting er endra."_s,
                            u"Inget har ändrats."_s, u"Nothing was changed."_s}));
}

void TestLanguage::codesAreReadBack()
{
    for (const Language language : windowLanguages()) {
        QCOMPARE(languageFromCode(languageCode(language)), std::optional(language));
        QVERIFY(!languageName(language).isEmpty());
    }
    QCOMPARE(languageFromCode(u"fi"), std::nullopt);
}

void TestLanguage::theComputersLanguageIsMet_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<Language>("language");
    QTest::newRow("bokmål") << u"nb_NO"_s << Language::Bokmaal;
    QTest::newRow("Norwegian of no kind") << u"no_NO"_s << Language::Bokmaal;
    QTest::newRow("nynorsk") << u"nn_NO"_s << Language::Nynorsk;
    QTest::newRow("Swedish") << u"sv_SE"_s << Language::Swedish;
    QTest::newRow("Swedish in Finland") << u"sv_FI"_s << Language::Swedish;
    QTest::newRow("English") << u"en_US"_s << Language::English;
    QTest::newRow("one without texts") << u"tr_TR"_s << Language::English;
}

void TestLanguage::theComputersLanguageIsMet()
{
    QFETCH(QString, locale);
    QFETCH(Language, language);
    QCOMPARE(nearestLanguage(QLocale(locale)), language);
}

void TestLanguage::lettersAreSortedAsTheLanguageSorts()
{
    const QString last = u"Ås"_s;
    for (const Language language : {Language::Bokmaal, Language::Nynorsk, Language::Swedish}) {
        installLanguage(language);
        QVERIFY(QString::localeAwareCompare(u"Bergen"_s, last) < 0);
        QVERIFY(QString::localeAwareCompare(u"Vardø"_s, last) < 0);
    }
    installLanguage(Language::English);
    QVERIFY(QString::localeAwareCompare(u"Bergen"_s, last) > 0);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
