// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/exchange/previewmodel.h"

#include "ui/lists/celltext.h"
#include "ui/words/plannames.h"

#include <algorithm>

namespace landgang::ui {

PreviewModel::PreviewModel(const UiContext &context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
}

void PreviewModel::setPeople(const std::vector<workspace::PersonPreview> &people)
{
    beginResetModel();
    m_people.clear();
    std::copy_if(people.begin(), people.end(), std::back_inserter(m_people),
                 [](const workspace::PersonPreview &person) { return person.newChanges > 0; });
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const workspace::PersonPreview &person = m_people[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case Person: return cellData({person.name.listed()}, role);
    case Areas:
        return cellData({person.areas.empty() ? tr("name and dates only")
                                              : areaTitles(m_context, person.areas)},
                        role);
    default: {
        const QString changes = tr("%n change(s)", nullptr, person.newChanges);
        //: %1 "12 changes".
        return cellData({person.isNew ? tr("new person, %1").arg(changes) : changes}, role);
    }
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Person: return tr("Person", "column of what a bundle holds");
    case Areas: return tr("Areas", "column of what a bundle holds");
    default: return tr("New", "column of what a bundle holds");
    }
}

} // namespace landgang::ui
