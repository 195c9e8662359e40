// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QProxyStyle>

namespace landgang::ui {

/// The style of the system with room in buttons and fields: never lower than 24 pixels, which
/// WCAG 2.2 (2.5.8) asks of what is pressed, and growing with the text.
class RoomyStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    /// Takes `base` over; nullptr is the style of the system.
    explicit RoomyStyle(QStyle *base = nullptr);

    /// Drawings in buttons, ticks and dots are as high as the text beside them.
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    /// Fields and boxes keep an outline that can be seen in dark themes.
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &contents,
                                         const QWidget *widget) const override;
};

} // namespace landgang::ui
