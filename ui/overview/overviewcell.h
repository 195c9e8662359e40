// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/look/tone.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace landgang::ui {

/// A piece of the second line of a cell, kept together when the line wraps.
struct CellPart {
    QString text;
    QString icon; ///< Name of a drawing, or empty.
    std::optional<Tone> tone;

    bool operator==(const CellPart &) const = default;
};

/// A cell of the overview: what is read first, and what explains it.
struct OverviewCell {
    enum class Weight { Plain, Strong };

    QString first;
    Weight weight = Weight::Plain;
    std::vector<CellPart> second;

    /// Both lines as a sentence for screen readers and the clipboard.
    [[nodiscard]] QString toText() const;
    bool operator==(const OverviewCell &) const = default;
};

} // namespace landgang::ui

Q_DECLARE_METATYPE(landgang::ui::OverviewCell)
