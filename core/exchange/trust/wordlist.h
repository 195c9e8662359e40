// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QStringList>

namespace landgang::exchange {

/// How many bits a word stands for.
inline constexpr int kBitsPerWord = 11;

/// The 2048 words of resources/words/landgang-words-nb.txt.
[[nodiscard]] const QStringList &wordList();

/// The first `count` words of `digest`: eleven bits each from the highest on, numbering the lines
/// of resources/words/landgang-words-nb.txt from 0. `digest` must have that many bits.
[[nodiscard]] QStringList wordsOf(const QByteArray &digest, int count);

/// A word as it is compared: case, surrounding spaces and Unicode form do not matter.
[[nodiscard]] QString comparableWord(const QString &word);

} // namespace landgang::exchange
