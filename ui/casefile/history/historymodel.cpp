// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/history/historymodel.h"

#include "core/workspace/workspace.h"
#include "ui/lists/celltext.h"
#include "ui/words/datetext.h"

namespace landgang::ui {

HistoryModel::HistoryModel(const UiContext &context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
}

void HistoryModel::setLines(std::vector<HistoryLine> lines)
{
    if (lines == m_lines) {
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    filter();
    endResetModel();
}

void HistoryModel::setArea(const std::optional<AreaKey> &area)
{
    if (area == m_area) {
        return;
    }
    beginResetModel();
    m_area = area;
    filter();
    endResetModel();
}

void HistoryModel::filter()
{
    m_shown.clear();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (!m_area || m_lines[i].area == m_area) {
            m_shown.push_back(i);
        }
    }
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const HistoryLine &line = m_lines[m_shown[static_cast<size_t>(index.row())]];
    if (index.column() == What) {
        return cellData({line.sentence, line.note}, role);
    }
    return cellData({dateAndTime(m_context.locale, line.at, m_context.workspace.today())}, role);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == When ? tr("When", "column of the history")
                           : tr("What happened", "column of the history");
}

} // namespace landgang::ui
