// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/localizedtext.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace landgang::ui {

/// The languages the window has texts for.
[[nodiscard]] const std::vector<Language> &windowLanguages();

/// "nb", "nn", "sv", "en".
[[nodiscard]] QString languageCode(Language language);
/// Nothing for a code the window has no texts for.
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);
/// The language's own name: "Bokmål".
[[nodiscard]] QString languageName(Language language);

/// How dates and numbers are written in a language.
[[nodiscard]] QLocale localeOf(Language language);

/// The window language for somebody whose computer is set to `locale`; English when there is none.
[[nodiscard]] Language nearestLanguage(const QLocale &locale);

/// Makes tr() answer in `language` from now on, and sorts text by its letters. Widgets built before
/// keep their texts: build anew.
void installLanguage(Language language);

} // namespace landgang::ui
