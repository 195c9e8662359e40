// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/sharing/exchangestatus.h"
#include "ui/words/uicontext.h"

#include <QAbstractTableModel>

namespace landgang::ui {

/// Working days after `from` up to and with `to`.
[[nodiscard]] int workingDaysBetween(QDate from, QDate to);

/// The bundles this office wrote, newest first, and what came back.
class SentModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Bundle, To, Answer, ColumnCount };

    explicit SentModel(const UiContext &context, QObject *parent = nullptr);

    void setBundles(std::vector<workspace::SentBundle> bundles);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    const UiContext &m_context;
    std::vector<workspace::SentBundle> m_bundles;
};

} // namespace landgang::ui
