// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/plan/checklistmodel.h"

#include <algorithm>

namespace landgang::ui {

namespace {

/// The internal id of an area's row; an item carries the row of its area plus one.
constexpr quintptr kArea = 0;

bool isSameLayout(const std::vector<ChecklistArea> &left, const std::vector<ChecklistArea> &right)
{
    const auto sameItem = [](const ChecklistRow &a, const ChecklistRow &b) {
        return a.item == b.item;
    };
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [&](const ChecklistArea &a, const ChecklistArea &b) {
                          return a.key == b.key
                              && std::equal(a.items.begin(), a.items.end(), b.items.begin(),
                                            b.items.end(), sameItem);
                      });
}

} // namespace

ChecklistModel::ChecklistModel(const UiContext &context, QObject *parent)
    : QAbstractItemModel(parent)
    , m_context(context)
{
}

void ChecklistModel::setPlan(const ReleasePlan &plan)
{
    std::vector<ChecklistArea> areas = checklistRows(m_context, plan);
    if (isSameLayout(areas, m_areas)) {
        m_areas = std::move(areas);
        announceAll();
        return;
    }
    beginResetModel();
    m_areas = std::move(areas);
    endResetModel();
}

void ChecklistModel::setDensity(Density density)
{
    if (m_density != density) {
        m_density = density;
        announceAll();
    }
}

void ChecklistModel::announceAll()
{
    if (m_areas.empty()) {
        return;
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex area = index(row, 0);
        if (const int items = rowCount(area); items > 0) {
            emit dataChanged(index(0, 0, area), index(items - 1, ColumnCount - 1, area));
        }
    }
}

QModelIndex ChecklistModel::indexOf(const AreaKey &area) const
{
    const auto found = std::find_if(m_areas.begin(), m_areas.end(),
                                    [&](const ChecklistArea &each) { return each.key == area; });
    return found == m_areas.end() ? QModelIndex()
                                  : index(static_cast<int>(found - m_areas.begin()), 0);
}

QModelIndex ChecklistModel::indexOf(const ItemKey &item) const
{
    for (size_t area = 0; area < m_areas.size(); ++area) {
        const std::vector<ChecklistRow> &items = m_areas[area].items;
        const auto found = std::find_if(items.begin(), items.end(),
                                        [&](const ChecklistRow &row) { return row.item == item; });
        if (found != items.end()) {
            return index(static_cast<int>(found - items.begin()), 0,
                         index(static_cast<int>(area), 0));
        }
    }
    return {};
}

std::optional<AreaKey> ChecklistModel::areaAt(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return std::nullopt;
    }
    const QModelIndex area = index.parent().isValid() ? index.parent() : index;
    return m_areas[static_cast<size_t>(area.row())].key;
}

std::optional<ItemKey> ChecklistModel::itemAt(const QModelIndex &index) const
{
    const ChecklistRow *row = rowAt(index);
    return row ? row->item : std::nullopt;
}

const ChecklistRow *ChecklistModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return nullptr;
    }
    if (index.internalId() == kArea) {
        return &m_areas[static_cast<size_t>(index.row())].row;
    }
    const ChecklistArea &area = m_areas[static_cast<size_t>(index.internalId() - 1)];
    return &area.items[static_cast<size_t>(index.row())];
}

QModelIndex ChecklistModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const quintptr id = parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kArea;
    return createIndex(row, column, id);
}

QModelIndex ChecklistModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kArea) {
        return {};
    }
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, kArea);
}

int ChecklistModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_areas.size());
    }
    if (parent.column() != 0 || parent.internalId() != kArea) {
        return 0;
    }
    return static_cast<int>(m_areas[static_cast<size_t>(parent.row())].items.size());
}

int ChecklistModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant ChecklistModel::data(const QModelIndex &index, int role) const
{
    const ChecklistRow *row = rowAt(index);
    if (!row) {
        return {};
    }
    if (m_density == Density::Compact && index.column() == What) {
        return cellData(row->compactWhat, role);
    }
    if (m_density == Density::Compact && index.column() == Status) {
        return cellData(row->compactStatus, role);
    }
    return cellData(row->cells[static_cast<size_t>(index.column())], role);
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case What: return tr("What", "column: the item of the checklist");
    case Who: return tr("Who does it", "column: a function or an office");
    case Due: return tr("Due", "column: the date an item should be done");
    case Status: return tr("Status", "column: how far an item has come");
    default: return {};
    }
}

} // namespace landgang::ui
