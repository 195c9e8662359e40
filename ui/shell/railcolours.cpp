// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/railcolours.h"

#include "ui/look/tone.h"

namespace landgang::ui {

RailColours railColours(const QPalette &palette)
{
    const bool dark = isDark(palette);
    return {QColor::fromRgb(dark ? 0x10151du : 0x1f2a3au),
            QColor::fromRgb(0xf1f5f9u),
            QColor::fromRgb(0xb8c4d3u),
            QColor::fromRgb(dark ? 0x263246u : 0x35445bu),
            QColor::fromRgb(0x93b7ffu),
            QColor::fromRgb(0xf0a04bu),
            QColor::fromRgb(0x1b1204u)};
}

} // namespace landgang::ui
