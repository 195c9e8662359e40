// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/words/language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace landgang::ui {

const std::vector<Language> &windowLanguages()
{
    static const std::vector<Language> languages{Language::Bokmaal, Language::Nynorsk,
                                                 Language::Swedish, Language::English};
    return languages;
}

QString languageCode(Language language)
{
    switch (language) {
    case Language::Bokmaal: return QStringLiteral("nb");
    case Language::Nynorsk: return QStringLiteral("nn");
    case Language::Swedish: return QStringLiteral("sv");
    case Language::English: return QStringLiteral("en");
    }
    Q_UNREACHABLE();
}

std::optional<Language> languageFromCode(QStringView code)
{
    for (const Language language : windowLanguages()) {
        if (languageCode(language) == code) {
            return language;
        }
    }
    return std::nullopt;
}

QString languageName(Language language)
{
    switch (language) {
    case Language::Bokmaal: return QStringLiteral("Bokmål");
    case Language::Nynorsk: return QStringLiteral("Nynorsk");
    case Language::Swedish: return QStringLiteral("Svenska");
    case Language::English: return QStringLiteral("English");
    }
    Q_UNREACHABLE();
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Bokmaal: return {QLocale::NorwegianBokmal, QLocale::Norway};
    case Language::Nynorsk: return {QLocale::NorwegianNynorsk, QLocale::Norway};
    case Language::Swedish: return {QLocale::Swedish, QLocale::Sweden};
    case Language::English: return {QLocale::English, QLocale::UnitedKingdom};
    }
    Q_UNREACHABLE();
}

Language nearestLanguage(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::NorwegianBokmal: return Language::Bokmaal;
    case QLocale::NorwegianNynorsk: return Language::Nynorsk;
    case QLocale::Swedish: return Language::Swedish;
    default: return Language::English;
    }
}

void installLanguage(Language language)
{
    // One translator for the life of the program: installing a second would leave the first
    // answering wherever the second has nothing.
    static QTranslator translator;
    QCoreApplication::removeTranslator(&translator);
    const QString file = QStringLiteral(":/i18n/landgang_%1.qm").arg(languageCode(language));
    if (translator.load(file)) {
        QCoreApplication::installTranslator(&translator);
    }
    // Names of offices are sorted by the letters of the language: å comes last in all but English.
    QLocale::setDefault(localeOf(language));
}

} // namespace landgang::ui
