// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/overview/overviewmodel.h"

#include <algorithm>
#include <iterator>

namespace landgang::ui {
namespace {

constexpr int kNoRow = -1;

int rowOf(const std::vector<workspace::OverviewRow> &rows, const CaseId &id)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&id](const auto &row) { return row.caseId == id; });
    return found == rows.end() ? kNoRow : static_cast<int>(found - rows.begin());
}

bool arePeopleOf(const std::vector<workspace::OverviewRow> &rows,
                 const std::vector<workspace::OverviewRow> &others)
{
    return std::equal(
        rows.begin(), rows.end(), others.begin(), others.end(),
        [](const auto &one, const auto &other) { return one.caseId == other.caseId; });
}

} // namespace

OverviewModel::OverviewModel(const UiContext &context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
}

void OverviewModel::setRows(std::vector<workspace::OverviewRow> rows)
{
    if (!arePeopleOf(rows, m_rows)) {
        removeAllBut(rows);
        insertNewOf(rows);
        arrangeAs(rows);
    }
    m_rows = std::move(rows);
    if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void OverviewModel::removeAllBut(const std::vector<workspace::OverviewRow> &rows)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        const auto position = m_rows.begin() + row;
        if (rowOf(rows, position->caseId) == kNoRow) {
            beginRemoveRows({}, row, row);
            m_rows.erase(position);
            endRemoveRows();
        }
    }
}

void OverviewModel::insertNewOf(const std::vector<workspace::OverviewRow> &rows)
{
    std::vector<workspace::OverviewRow> added;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(added),
                 [this](const auto &row) { return rowOf(m_rows, row.caseId) == kNoRow; });
    if (added.empty()) {
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
    std::move(added.begin(), added.end(), std::back_inserter(m_rows));
    endInsertRows();
}

void OverviewModel::arrangeAs(const std::vector<workspace::OverviewRow> &rows)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before) {
        const CaseId id = m_rows[static_cast<size_t>(old.row())].caseId;
        after << createIndex(rowOf(rows, id), old.column());
    }
    m_rows = rows;
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
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
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
