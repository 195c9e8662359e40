// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/nearest.h"

#include <algorithm>
#include <vector>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

/// How many letters must be put in, taken out or replaced (V. I. Levenshtein, 1966).
qsizetype distance(const QString &from, const QString &to)
{
    std::vector<qsizetype> row(static_cast<size_t>(to.size()) + 1);
    for (size_t column = 0; column < row.size(); ++column) {
        row[column] = static_cast<qsizetype>(column);
    }
    for (qsizetype line = 1; line <= from.size(); ++line) {
        qsizetype diagonal = row[0];
        row[0] = line;
        for (size_t column = 1; column < row.size(); ++column) {
            const bool same = from[line - 1] == to[static_cast<qsizetype>(column) - 1];
            const qsizetype replaced = diagonal + (same ? 0 : 1);
            diagonal = row[column];
            row[column] = std::min({replaced, row[column] + 1, row[column - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearest(const QString &typed, const QStringList &known)
{
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(1, typed.size() / 3) + 1;
    for (const QString &word : known) {
        const qsizetype candidate = distance(typed.toLower(), word);
        if (candidate < bestDistance) {
            best = word;
            bestDistance = candidate;
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
