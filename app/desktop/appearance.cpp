// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/desktop/appearance.h"

#include "ui/look/roomystyle.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QStyleFactory>

namespace landgang::desktop {
namespace {

struct Colours {
    QRgb window;
    QRgb base;
    QRgb text;
    QRgb button;
    QRgb highlight;
    QRgb disabled;
    QRgb placeholder; ///< Is read, unlike what is disabled: 4.5 to 1 on `base`.
};

constexpr Colours kLight{0xf4f6f8, 0xffffff, 0x1b2430, 0xeef1f5, 0x1e4fa0, 0x8a94a3, 0x5b6675};
constexpr Colours kDark{0x1a1f27, 0x222933, 0xe9eef5, 0x2c3542, 0x6f9df0, 0x758294, 0x9aa7b8};

QPalette paletteOf(const Colours &colours)
{
    const auto colour = [](QRgb rgb) { return QColor::fromRgb(rgb); };
    QPalette palette(colour(colours.button), colour(colours.window));
    palette.setColor(QPalette::Base, colour(colours.base));
    palette.setColor(QPalette::AlternateBase, colour(colours.window));
    palette.setColor(QPalette::ToolTipBase, colour(colours.base));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, colour(colours.text));
        palette.setColor(QPalette::Disabled, role, colour(colours.disabled));
    }
    palette.setColor(QPalette::PlaceholderText, colour(colours.placeholder));
    palette.setColor(QPalette::Highlight, colour(colours.highlight));
    palette.setColor(QPalette::HighlightedText, colour(colours.base));
    palette.setColor(QPalette::Link, colour(colours.highlight));
    return palette;
}

} // namespace

void applyAppearance(const Options &options)
{
    if (options.appearance == Appearance::System) {
        QApplication::setStyle(new ui::RoomyStyle);
    } else {
        // The one style that draws every palette and is everywhere.
        QApplication::setStyle(new ui::RoomyStyle(QStyleFactory::create(QStringLiteral("Fusion"))));
        QApplication::setPalette(
            paletteOf(options.appearance == Appearance::Dark ? kDark : kLight));
    }
    QFont font = QApplication::font();
    if (options.photograph) {
        // Without a desktop there is no system font size; pictures have that of most desktops.
        font.setPointSizeF(10.5);
    }
    if (options.photograph || options.textScale != 100) {
        font.setPointSizeF(font.pointSizeF() * options.textScale / 100.0);
        QApplication::setFont(font);
    }
}

} // namespace landgang::desktop
