// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/casefile/sharing/sharetext.h"

#include <QAbstractTableModel>

namespace landgang::ui {

/// Who sees what of a plan, until when, and why.
class ShareModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Office, Areas, Until, Basis, ColumnCount };

    explicit ShareModel(const UiContext &context, QObject *parent = nullptr);

    void setShares(std::vector<OfficeShare> shares);
    /// nullptr for an invalid index.
    [[nodiscard]] const OfficeShare *shareAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    const UiContext &m_context;
    std::vector<OfficeShare> m_shares;
};

} // namespace landgang::ui
