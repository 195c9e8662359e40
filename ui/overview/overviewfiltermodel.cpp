// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/overview/overviewfiltermodel.h"

#include "ui/overview/overviewmodel.h"

#include <algorithm>

namespace landgang::ui {
namespace {

/// Letters without case and accents, so that "andre" finds "André" and "Asa" finds "Åsa".
QString folded(const QString &text)
{
    QString plain;
    for (const QChar letter : text.toCaseFolded().normalized(QString::NormalizationForm_D)) {
        if (letter.category() != QChar::Mark_NonSpacing) {
            plain += letter;
        }
    }
    return plain;
}

} // namespace

OverviewFilterModel::OverviewFilterModel(OverviewModel &people, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_people(people)
{
    setSourceModel(&people);
}

void OverviewFilterModel::setFilter(workspace::OverviewFilter filter)
{
    m_filter = filter;
    invalidateFilter();
}

void OverviewFilterModel::setSearch(const QString &text)
{
    m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

int OverviewFilterModel::count(workspace::OverviewFilter filter) const
{
    int rows = 0;
    for (int row = 0; row < m_people.rowCount(); ++row) {
        const bool counts = found(row)
            && workspace::matches(m_people.rows()[static_cast<size_t>(row)], filter);
        rows += counts ? 1 : 0;
    }
    return rows;
}

int OverviewFilterModel::hiddenCount() const
{
    return count(workspace::OverviewFilter::All) - rowCount();
}

std::optional<CaseId> OverviewFilterModel::caseAt(const QModelIndex &index) const
{
    const QModelIndex source = mapToSource(index);
    if (!source.isValid()) {
        return std::nullopt;
    }
    return m_people.rows()[static_cast<size_t>(source.row())].caseId;
}

bool OverviewFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    return found(row) && workspace::matches(m_people.rows()[static_cast<size_t>(row)], m_filter);
}

bool OverviewFilterModel::found(int row) const
{
    if (m_words.isEmpty()) {
        return true;
    }
    QString text;
    for (int column = 0; column < m_people.columnCount(); ++column) {
        text += m_people.index(row, column).data(Qt::AccessibleTextRole).toString() + u' ';
    }
    text = folded(text);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word); });
}

} // namespace landgang::ui
