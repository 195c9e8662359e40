// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

namespace landgang::cli {

/// Lines with aligned columns: a heading and rows, two spaces between columns.
class TextTable
{
public:
    explicit TextTable(const QStringList &headings);

    /// As many cells as there are headings.
    void addRow(const QStringList &cells);
    [[nodiscard]] bool isEmpty() const { return m_rows.size() == 1; }
    /// Heading first; without trailing spaces.
    [[nodiscard]] QStringList lines() const;

private:
    QList<QStringList> m_rows;
};

} // namespace landgang::cli
