// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/nearest.h"

#include <algorithm>
#include <vector>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

/// How many slips lie between two words: a letter put in, taken out or replaced, or two neighbours
/// swapped (F. J. Damerau, 1964).
qsizetype slips(const QString &from, const QString &to)
{
    const auto columns = static_cast<size_t>(to.size()) + 1;
    std::vector<std::vector<qsizetype>> table(static_cast<size_t>(from.size()) + 1,
                                              std::vector<qsizetype>(columns));
    for (size_t i = 0; i < table.size(); ++i) {
        for (size_t j = 0; j < columns; ++j) {
            if (i == 0 || j == 0) {
                table[i][j] = static_cast<qsizetype>(i + j);
                continue;
            }
            const auto a = static_cast<qsizetype>(i) - 1;
            const auto b = static_cast<qsizetype>(j) - 1;
            const qsizetype replaced = table[i - 1][j - 1] + (from[a] == to[b] ? 0 : 1);
            table[i][j] = std::min({replaced, table[i - 1][j] + 1, table[i][j - 1] + 1});
            if (a > 0 && b > 0 && from[a] == to[b - 1] && from[a - 1] == to[b]) {
                table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
            }
        }
    }
    return table.back().back();
}

} // namespace

QString nearest(const QString &typed, const QStringList &known)
{
    QString best;
    qsizetype fewest = std::max<qsizetype>(1, typed.size() / 3) + 1;
    for (const QString &word : known) {
        const qsizetype count = slips(typed.toLower(), word);
        if (count < fewest) {
            best = word;
            fewest = count;
        }
    }
    return best;
}

QString nearestHint(const QString &typed, const QStringList &known)
{
    const QString word = nearest(typed, known);
    return word.isEmpty() ? QString() : u" Did you mean \"%1\"?"_s.arg(word);
}

} // namespace landgang::cli
