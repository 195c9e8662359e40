// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/sharing/outbox.h"
#include "ui/words/uicontext.h"

#include <QAbstractTableModel>

#include <map>

namespace landgang::ui {

/// The bundles this office wrote, newest first, and what came back.
class SentModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Bundle, To, Answer, ColumnCount };

    explicit SentModel(const UiContext &context, QObject *parent = nullptr);

    /// `unanswered`: how those stand that no bundle has confirmed yet.
    void setBundles(std::vector<workspace::SentBundle> bundles,
                    const std::vector<workspace::OutboxEntry> &unanswered);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    const UiContext &m_context;
    std::vector<workspace::SentBundle> m_bundles;
    std::map<BundleId, workspace::OutboxEntry> m_unanswered;
};

} // namespace landgang::ui
