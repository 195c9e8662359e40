// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/support/paths.h"
#include "tests/ui/common/translationfile.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <vector>

using namespace landgang::testing;
using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &language)
{
    return sourcePath(u"translations/landgang_%1.ts"_s.arg(language));
}

bool saysSomething(const QString &text)
{
    static const QRegularExpression kPlaceholder(u"%(\\d|n)"_s);
    QString words = text;
    words.remove(kPlaceholder);
    return std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
}

/// Words that are the same word as in English, and formats of dates.
QStringList sameAsEnglish(const QString &language)
{
    const QStringList everywhere{u"%1 – Landgang"_s, u"&Plan"_s,  u"&Status"_s, u"HH:mm"_s,
                                 u"Person"_s,        u"Status"_s, u"status"_s};
    const QStringList swedish{u"dddd d MMMM yyyy"_s, u"ddd d MMM"_s,   u"ddd d MMM yyyy"_s,
                              u"d MMMM"_s,           u"d MMMM yyyy"_s, u"situation"_s};
    if (language == "sv"_L1) {
        return everywhere + swedish;
    }
    return everywhere
        + (language == "nn"_L1 ? QStringList{u"Send"_s, u"open"_s} : QStringList{u"Send"_s});
}

/// The part of a file filter that the program reads, and the marks a sentence ends with.
QString fixedParts(const QString &text)
{
    static const QRegularExpression kFilter(u"\\(\\*[^)]*\\)"_s);
    const QString filter = kFilter.match(text).captured();
    const QChar end = text.isEmpty() ? QChar() : text.back();
    return u".:?…"_s.contains(end) ? QString(filter + end) : filter;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everySentenceOfTheWindowIsTranslated_data();
    void everySentenceOfTheWindowIsTranslated();
    void pluralsHaveEveryForm_data() { addLanguages(); }
    void pluralsHaveEveryForm();
    void whatTheProgramFillsInIsInEveryText_data() { addLanguages(); }
    void whatTheProgramFillsInIsInEveryText();
    void nothingIsLeftInEnglish_data() { addLanguages(); }
    void nothingIsLeftInEnglish();
    void keysAreAsFarApartAsInEnglish_data() { addLanguages(); }
    void keysAreAsFarApartAsInEnglish();
    void quotationMarksAreThoseOfTheLanguage_data() { addLanguages(); }
    void quotationMarksAreThoseOfTheLanguage();

private:
    using Messages = std::vector<TranslatedMessage>;
    using Check = bool(const TranslatedMessage &);

    static void addLanguages();
    static Messages messages();
    /// Fails and lists those for which `isRight` is false.
    static void expectOfEach(const Messages &all, const std::function<Check> &isRight);
};

void TestTranslations::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"nb", "nn", "sv"}) {
        QTest::newRow(language) << QString::fromLatin1(language);
    }
}

TestTranslations::Messages TestTranslations::messages()
{
    QFETCH(QString, language);
    return readTranslations(pathOf(language));
}

void TestTranslations::expectOfEach(const Messages &all, const std::function<Check> &isRight)
{
    QStringList wrong;
    for (const TranslatedMessage &message : all) {
        if (!isRight(message)) {
            wrong << message.toText();
        }
    }
    QVERIFY(!all.empty());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::everySentenceOfTheWindowIsTranslated_data()
{
    addLanguages();
    // The source is English; only its plurals need texts.
    QTest::newRow("en") << u"en"_s;
}

void TestTranslations::everySentenceOfTheWindowIsTranslated()
{
    QFETCH(QString, language);
    // A copy, brought up to the sources of today: what was added since stands there unfinished.
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"landgang.ts"_s);
    QVERIFY(QFile::copy(pathOf(language), copy));
    QStringList arguments{u"-silent"_s,      u"-locations"_s, u"none"_s,
                          u"-no-obsolete"_s, u"-I"_s,         sourcePath(QStringLiteral("."))};
    if (language == "en"_L1) {
        arguments << u"-pluralonly"_s;
    }
    arguments << sourcePath(QStringLiteral("ui")) << u"-ts"_s << copy;
    QProcess lupdate;
    lupdate.start(QStringLiteral(LANDGANG_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    expectOfEach(readTranslations(copy), [](const TranslatedMessage &message) {
        return message.finished && !message.forms.contains(QString());
    });
}

void TestTranslations::pluralsHaveEveryForm()
{
    expectOfEach(messages(), [](const TranslatedMessage &message) {
        // One and many in all of these languages.
        return message.forms.size() == (message.plural ? 2 : 1);
    });
}

void TestTranslations::whatTheProgramFillsInIsInEveryText()
{
    expectOfEach(messages(), [](const TranslatedMessage &message) {
        return std::all_of(message.forms.begin(), message.forms.end(),
                           [&message](const QString &form) {
                               return placeholdersIn(form) == placeholdersIn(message.source)
                                   && fixedParts(form) == fixedParts(message.source);
                           });
    });
}

void TestTranslations::nothingIsLeftInEnglish()
{
    QFETCH(QString, language);
    const QStringList same = sameAsEnglish(language);
    expectOfEach(messages(), [&same](const TranslatedMessage &message) {
        return !saysSomething(message.source) || same.contains(message.source)
            || !message.forms.contains(message.source);
    });
}

void TestTranslations::keysAreAsFarApartAsInEnglish()
{
    const Messages all = messages();
    expectOfEach(all, [&all](const TranslatedMessage &message) {
        const QString &text = message.forms.front();
        const QChar key = mnemonicOf(text);
        if (key.isNull() || mnemonicOf(message.source).isNull()) {
            return key.isNull() == mnemonicOf(message.source).isNull();
        }
        return std::none_of(all.begin(), all.end(), [&](const TranslatedMessage &other) {
            return other.context == message.context && mnemonicOf(other.forms.front()) == key
                && mnemonicOf(other.source) != mnemonicOf(message.source);
        });
    });
}

void TestTranslations::quotationMarksAreThoseOfTheLanguage()
{
    QFETCH(QString, language);
    const QString foreign = language == "sv"_L1 ? u"“«»\""_s : u"“”\""_s;
    expectOfEach(messages(), [&foreign](const TranslatedMessage &message) {
        const QString text = message.forms.join(QString());
        return std::none_of(text.begin(), text.end(),
                            [&foreign](QChar c) { return foreign.contains(c); });
    });
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
