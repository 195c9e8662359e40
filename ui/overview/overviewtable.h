// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QTableView>

namespace landgang::ui {

/// The list of the overview: one row per person, chosen with a click or Enter, columns sharing the
/// width, rows as high as their text needs.
class OverviewTable final : public QTableView
{
    Q_OBJECT

public:
    explicit OverviewTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

signals:
    void rowChosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace landgang::ui
