// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/releaseplan.h"
#include "ui/casefile/plan/checklistrows.h"
#include "ui/words/uicontext.h"

#include <QAbstractItemModel>

#include <vector>

namespace landgang::ui {

/// The checklist of one plan: areas, and their items below them. Every cell has a first line
/// (Qt::DisplayRole) and often a second one (celltext.h), and says all of itself to a screen
/// reader.
class ChecklistModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { What, Who, Due, Status, ColumnCount };

    explicit ChecklistModel(const UiContext &context, QObject *parent = nullptr);

    /// Keeps indexes valid when the areas and items are those shown before.
    void setPlan(const ReleasePlan &plan);

    /// Compact: the columns What and Status tell it all, where there is no room for more.
    enum class Density { Full, Compact };
    void setDensity(Density density);

    [[nodiscard]] QModelIndex indexOf(const AreaKey &area) const;
    [[nodiscard]] QModelIndex indexOf(const ItemKey &item) const;
    /// The area of a row, also of an item's.
    [[nodiscard]] std::optional<AreaKey> areaAt(const QModelIndex &index) const;
    /// Nothing for the row of an area.
    [[nodiscard]] std::optional<ItemKey> itemAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const ChecklistRow *rowAt(const QModelIndex &index) const;
    void announceAll();

    const UiContext &m_context;
    std::vector<ChecklistArea> m_areas;
    Density m_density = Density::Full;
};

} // namespace landgang::ui
