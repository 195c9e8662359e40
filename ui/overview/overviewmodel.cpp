// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/overview/overviewmodel.h"

#include <algorithm>

namespace landgang::ui {

OverviewModel::OverviewModel(const UiContext &context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
}

void OverviewModel::setRows(std::vector<workspace::OverviewRow> rows)
{
    const bool samePeople =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const auto &one, const auto &other) { return one.caseId == other.caseId; });
    if (samePeople && !rows.empty()) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    } else {
        replaceRows(std::move(rows));
    }
}

void OverviewModel::replaceRows(std::vector<workspace::OverviewRow> rows)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before) {
        const CaseId id = m_rows[static_cast<size_t>(old.row())].caseId;
        const auto now = std::find_if(rows.begin(), rows.end(),
                                      [&](const auto &row) { return row.caseId == id; });
        after << (now == rows.end()
                      ? QModelIndex()
                      : createIndex(static_cast<int>(now - rows.begin()), old.column()));
    }
    m_rows = std::move(rows);
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OverviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kOverviewColumns;
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const workspace::OverviewRow &row = m_rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<OverviewColumn>(index.column());
    switch (role) {
    case CellRole: return QVariant::fromValue(overviewCell(m_context, row, column));
    case Qt::DisplayRole: return overviewCell(m_context, row, column).first;
    case Qt::AccessibleTextRole: return overviewCell(m_context, row, column).toText();
    default: return {};
    }
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= kOverviewColumns) {
        return {};
    }
    return overviewHeader(static_cast<OverviewColumn>(section));
}

} // namespace landgang::ui
