// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/plan/overview.h"
#include "ui/overview/overviewtext.h"
#include "ui/words/uicontext.h"

#include <QAbstractTableModel>

#include <vector>

namespace landgang::ui {

/// The people of the overview, in the order the workspace gives.
class OverviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { CellRole = Qt::UserRole + 1 }; ///< An OverviewCell.

    explicit OverviewModel(const UiContext &context, QObject *parent = nullptr);

    /// Shows `rows` instead; a person that stays keeps its persistent indexes.
    void setRows(std::vector<workspace::OverviewRow> rows);
    [[nodiscard]] const std::vector<workspace::OverviewRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void removeAllBut(const std::vector<workspace::OverviewRow> &rows);
    void insertNewOf(const std::vector<workspace::OverviewRow> &rows);
    /// `rows` are the people there are now, in the order they shall have.
    void arrangeAs(const std::vector<workspace::OverviewRow> &rows);

    const UiContext &m_context;
    std::vector<workspace::OverviewRow> m_rows;
};

} // namespace landgang::ui
