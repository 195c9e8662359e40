// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/look/tone.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace landgang::ui {

/// A line drawing of resources/icons in one colour: `name` is its file name without the ending. An
/// unknown name gives an empty pixmap. `size` in device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal ratio);

/// The same for buttons and lists, in the colours of `palette`, greyed when disabled.
[[nodiscard]] QIcon icon(const QString &name, const QPalette &palette);
[[nodiscard]] QIcon icon(const QString &name, Tone tone, const QPalette &palette);

} // namespace landgang::ui
