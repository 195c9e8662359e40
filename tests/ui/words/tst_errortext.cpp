// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/words/errortext.h"

#include "ui/words/language.h"

#include <QSet>
#include <QTest>

using namespace landgang;
using namespace landgang::ui;

/// The last of the closed set: a code added behind it must be added here, too.
constexpr ErrorCode kLastCode = ErrorCode::Cancelled;

class TestErrorText : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasItsSentences_data();
    void everyCodeHasItsSentences();
    void noSentenceShowsTheContextUnlessItHelps();
    void aTemplateWithAMistakeShowsTheLine();
    void codesThatAskForDifferentThingsReadDifferently();
};

void TestErrorText::everyCodeHasItsSentences_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Language>("language");
    for (const Language language : windowLanguages()) {
        for (int code = 0; code <= static_cast<int>(kLastCode); ++code) {
            QTest::addRow("%s in %s", qPrintable(errorName(static_cast<ErrorCode>(code))),
                          qPrintable(languageCode(language)))
                << code << language;
        }
    }
}

void TestErrorText::everyCodeHasItsSentences()
{
    QFETCH(int, code);
    QFETCH(Language, language);
    installLanguage(Language::English);
    const Error error{static_cast<ErrorCode>(code), QStringLiteral("context"), {}};
    const ErrorText english = errorText(error);
    installLanguage(language);
    const ErrorText text = errorText(error);
    for (const QString &sentence : {text.happened, text.kept, text.todo}) {
        QVERIFY(sentence.size() > 10);
        QVERIFY(sentence.endsWith(u'.'));
        QVERIFY(sentence.front().isUpper());
    }
    QCOMPARE(text.happened == english.happened, language == Language::English);
    QCOMPARE(text.todo == english.todo, language == Language::English);
}

void TestErrorText::noSentenceShowsTheContextUnlessItHelps()
{
    installLanguage(Language::English);
    const Error error{ErrorCode::WrongPassphrase, QStringLiteral("slot 3"), {}};
    QVERIFY(!errorText(error).toText().contains(QStringLiteral("slot 3")));
}

void TestErrorText::aTemplateWithAMistakeShowsTheLine()
{
    installLanguage(Language::English);
    const Error error{ErrorCode::ProfileInvalid, QStringLiteral("no.json:17: unknown area"), {}};
    QVERIFY(errorText(error).toText().contains(QStringLiteral("no.json:17")));
}

void TestErrorText::codesThatAskForDifferentThingsReadDifferently()
{
    installLanguage(Language::English);
    QSet<QString> seen;
    for (const ErrorCode code :
         {ErrorCode::StoreMissing, ErrorCode::StoreDamaged, ErrorCode::StoreInUse,
          ErrorCode::StoreVersion, ErrorCode::WrongPassphrase, ErrorCode::BundleDamaged,
          ErrorCode::BundleNotForUs, ErrorCode::BundleUntrusted, ErrorCode::BundleIncomplete,
          ErrorCode::BundleVersion, ErrorCode::FileRead, ErrorCode::FileWrite}) {
        const qsizetype before = seen.size();
        seen.insert(errorText({code, {}, {}}).toText());
        QCOMPARE(seen.size(), before + 1);
    }
}

QTEST_MAIN(TestErrorText)
#include "tst_errortext.moc"
