// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/ids.h"

#include <QStringList>

namespace landgang::exchange {

/// The twelve words an office reads aloud so that another can be sure of its card: 132 bits of
/// SHA-256("words/1" ‖ office), eleven per word, from resources/words/landgang-words-nb.txt.
[[nodiscard]] QStringList fingerprintWords(const OfficeId &office);

/// How many of the words a person types back.
inline constexpr int kWordsTyped = 3;

/// Whether `typed` are exactly words `positions` (0–11, as many as kWordsTyped, all different) of
/// `office`. Case, surrounding spaces and Unicode form do not matter.
[[nodiscard]] bool matchesWords(const OfficeId &office, const QList<int> &positions,
                                const QStringList &typed);

} // namespace landgang::exchange
