// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/sharing/exportbundle.h"
#include "ui/words/uicontext.h"

#include <QAbstractTableModel>

namespace landgang::ui {

/// A bundle as the receiver will see it: one row per person something goes for.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Person, Areas, New, ColumnCount };

    explicit PreviewModel(const UiContext &context, QObject *parent = nullptr);

    void setPeople(const std::vector<workspace::PersonPreview> &people);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    const UiContext &m_context;
    std::vector<workspace::PersonPreview> m_people;
};

} // namespace landgang::ui
