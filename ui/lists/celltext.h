// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/look/tone.h"

#include <QString>
#include <QVariant>

#include <optional>

namespace landgang::ui {

/// Roles beyond Qt's that CellDelegate draws.
enum CellRole {
    NoteRole = Qt::UserRole + 1, ///< Second line.
    ToneRole, ///< Tone of the first line as int; none: the palette's text.
    NoteToneRole, ///< Tone of the second line as int; none: quiet.
    StrongRole, ///< The first line is bold.
    IconNameRole, ///< A drawing of icon.h before the first line.
};

/// A cell of a table in words: a first line, and what stands behind it.
struct CellText {
    QString text;
    QString note;
    std::optional<Tone> tone;
    std::optional<Tone> noteTone;
    QString icon;
    bool strong = false;

    bool operator==(const CellText &) const = default;
};

/// What a model answers for a cell; for a screen reader both lines.
[[nodiscard]] QVariant cellData(const CellText &cell, int role);

} // namespace landgang::ui
