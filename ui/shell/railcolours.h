// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QColor>
#include <QPalette>

namespace landgang::ui {

/// The rail is darker than the page in light and in dark themes.
struct RailColours {
    QColor background;
    QColor text;
    QColor faintText;
    QColor selected; ///< Behind the page that is open.
    QColor accent; ///< Beside it, and around what has the focus.
    QColor badge;
    QColor badgeText;
};

[[nodiscard]] RailColours railColours(const QPalette &palette);

} // namespace landgang::ui
