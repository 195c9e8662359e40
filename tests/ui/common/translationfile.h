// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

#include <vector>

namespace landgang::testing {

/// One message of a .ts file.
struct TranslatedMessage {
    QString context;
    QString source;
    QStringList forms; ///< One text, or one for each plural form of the language.
    bool plural = false;
    bool finished = false;

    /// For failures: where it stands and what it says.
    [[nodiscard]] QString toText() const;
};

/// All messages of the file at `path`; none when it cannot be read.
[[nodiscard]] std::vector<TranslatedMessage> readTranslations(const QString &path);

/// "%1", "%2", "%n" of a text, each once, sorted.
[[nodiscard]] QStringList placeholdersIn(const QString &text);

/// The letter to press with Alt, in lower case; null when there is none.
[[nodiscard]] QChar mnemonicOf(const QString &text);

} // namespace landgang::testing
