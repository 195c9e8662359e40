// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

namespace landgang::ui {

/// Lengths in parts of a line of text, so that they grow with the font: 1.0 is one line's height.
[[nodiscard]] inline int lines(const QWidget *widget, double count)
{
    return qRound(count * widget->fontMetrics().height());
}

/// The width of `count` average characters.
[[nodiscard]] inline int characters(const QWidget *widget, int count)
{
    return widget->fontMetrics().averageCharWidth() * count;
}

/// Between the edge of a cell of a list and its words.
[[nodiscard]] inline int cellMargin(const QFontMetrics &metrics)
{
    return metrics.height() * 2 / 5;
}

} // namespace landgang::ui
