// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QTreeView>

#include <vector>

namespace landgang::ui {

/// A table or tree whose cells wrap (CellDelegate) and whose columns share the width by weight, so
/// that nothing is ever to be found by scrolling sideways.
class WrappingTree : public QTreeView
{
    Q_OBJECT

public:
    enum class Height {
        Given, ///< By the layout around it; it scrolls by itself.
        OfContent, ///< As tall as its rows; the page scrolls.
    };

    /// `weights`: the share of the width each column gets.
    WrappingTree(std::vector<int> weights, Height height, QWidget *parent = nullptr);

    enum class ColumnState { Shown, Hidden };
    /// The others share the width of a hidden column.
    void setColumnState(int column, ColumnState state);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void shareWidth();
    [[nodiscard]] int contentHeight() const;

    std::vector<int> m_weights;
    Height m_height;
    int m_shownHeight = 0;
};

} // namespace landgang::ui
