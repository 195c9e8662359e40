// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/lists/celltext.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace landgang::ui {

/// A table whose cells have been put into words before it is shown: headings, and as many cells in
/// each row. For lists that are read anew whenever something changes.
class CellTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Row = std::vector<CellText>;

    explicit CellTable(QStringList headings, QObject *parent = nullptr);

    void setRows(std::vector<Row> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QStringList m_headings;
    std::vector<Row> m_rows;
};

} // namespace landgang::ui
