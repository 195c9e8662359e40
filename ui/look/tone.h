// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QColor>
#include <QPalette>

namespace landgang::ui {

/// What a state asks of the reader. Always shown together with a word and an icon.
enum class Tone {
    Calm, ///< Nothing to do.
    Good, ///< In place.
    Waiting, ///< Something is on its way, or waits for somebody.
    Gap, ///< Attention now.
    Info, ///< Where to press, what is new.
};

struct ToneColours {
    QColor text; ///< At least 4.5 : 1 on `background` and on the palette's Base and Window.
    QColor background; ///< A tint of the palette's Base.
    QColor edge; ///< At least 3 : 1 on the palette's Base.
};

[[nodiscard]] bool isDark(const QPalette &palette);

[[nodiscard]] ToneColours toneColours(Tone tone, const QPalette &palette);

/// Text that stands behind other text: dates, explanations. At least 4.5 : 1 on Base and Window.
[[nodiscard]] QColor secondaryTextColour(const QPalette &palette);
/// Lines around cards and between rows.
[[nodiscard]] QColor hairlineColour(const QPalette &palette);

/// WCAG 2.1 contrast ratio, 1–21.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

} // namespace landgang::ui
