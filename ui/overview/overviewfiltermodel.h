// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/plan/overview.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace landgang::ui {

class OverviewModel;

/// Lets through the people of one filter whose name, municipality or next step holds the text
/// searched for.
class OverviewFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// `people` must outlive this.
    explicit OverviewFilterModel(OverviewModel &people, QObject *parent = nullptr);

    void setFilter(workspace::OverviewFilter filter);
    [[nodiscard]] workspace::OverviewFilter filter() const { return m_filter; }
    void setSearch(const QString &text);
    [[nodiscard]] bool isSearching() const { return !m_words.isEmpty(); }
    /// How many people the search finds and the filter leaves out.
    [[nodiscard]] int hiddenCount() const;

    /// How many rows `filter` would show with the present search: the number on its chip.
    [[nodiscard]] int count(workspace::OverviewFilter filter) const;
    /// Nothing for an invalid index.
    [[nodiscard]] std::optional<CaseId> caseAt(const QModelIndex &index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool found(int row) const;

    OverviewModel &m_people;
    workspace::OverviewFilter m_filter = workspace::OverviewFilter::All;
    QStringList m_words;
};

} // namespace landgang::ui
