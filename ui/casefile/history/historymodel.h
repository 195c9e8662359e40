// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/words/historylines.h"

#include <QAbstractTableModel>

namespace landgang::ui {

/// What happened in a case, newest first: when, and a sentence.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, ColumnCount };

    explicit HistoryModel(const UiContext &context, QObject *parent = nullptr);

    void setLines(std::vector<HistoryLine> lines);
    /// Only what happened in `area`; nothing shows all.
    void setArea(const std::optional<AreaKey> &area);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void filter();

    const UiContext &m_context;
    std::vector<HistoryLine> m_lines;
    std::optional<AreaKey> m_area;
    std::vector<size_t> m_shown; ///< Indexes of m_lines.
};

} // namespace landgang::ui
