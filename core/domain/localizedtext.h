// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

namespace landgang {

/// Languages of what end users read.
enum class Language { Bokmaal, Nynorsk, Swedish, English };

/// A text of a profile in the four languages.
struct LocalizedText {
    QString nb;
    QString nn;
    QString sv;
    QString en;

    [[nodiscard]] const QString &in(Language language) const
    {
        switch (language) {
        case Language::Bokmaal: return nb;
        case Language::Nynorsk: return nn;
        case Language::Swedish: return sv;
        case Language::English: return en;
        }
        Q_UNREACHABLE();
    }

    bool operator==(const LocalizedText &) const = default;
};

} // namespace landgang
