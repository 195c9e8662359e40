// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/texttable.h"

#include <algorithm>

namespace landgang::cli {

using namespace Qt::StringLiterals;

TextTable::TextTable(const QStringList &headings)
    : m_rows{headings}
{
}

void TextTable::addRow(const QStringList &cells)
{
    Q_ASSERT(cells.size() == m_rows.first().size());
    m_rows.append(cells);
}

QStringList TextTable::lines() const
{
    QList<qsizetype> widths(m_rows.first().size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            widths[column] = std::max(widths.at(column), row.at(column).size());
        }
    }
    QStringList result;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            line += row.at(column).leftJustified(widths.at(column) + 2);
        }
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        result.append(line);
    }
    return result;
}

} // namespace landgang::cli
