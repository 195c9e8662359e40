// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/plan/history.h"
#include "ui/words/uicontext.h"

namespace landgang::ui {

/// One sentence of the history.
struct HistoryLine {
    QDateTime at; ///< UTC.
    std::optional<AreaKey> area;
    QString sentence; ///< "Kari Eksempel, Nordvik fengsel, set release date: …; before: …"
    QString note; ///< Particulars, for who wants to know.

    bool operator==(const HistoryLine &) const = default;
};

/// Entries in sentences, in their order. Due dates that one action moved in an area are told
/// together.
[[nodiscard]] std::vector<HistoryLine> historyLines(
    const UiContext &context, const std::vector<workspace::HistoryEntry> &entries);

} // namespace landgang::ui
