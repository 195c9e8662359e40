// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/lists/wrappingtree.h"

#include "ui/lists/celldelegate.h"
#include "ui/look/metrics.h"
#include "ui/look/tone.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace landgang::ui {

WrappingTree::WrappingTree(std::vector<int> weights, Height height, QWidget *parent)
    : QTreeView(parent)
    , m_weights(std::move(weights))
    , m_height(height)
{
    setItemDelegate(new CellDelegate(this));
    setUniformRowHeights(false);
    setWordWrap(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(1);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setFocusPolicy(Qt::NoFocus);
    if (height == Height::OfContent) {
        setRootIsDecorated(false);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setSelectionMode(QAbstractItemView::SingleSelection);
    }
}

void WrappingTree::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    shareWidth();
}

void WrappingTree::setColumnState(int column, ColumnState state)
{
    setColumnHidden(column, state == ColumnState::Hidden);
    shareWidth();
}

void WrappingTree::shareWidth()
{
    const int columns = std::min(header()->count(), static_cast<int>(m_weights.size()));
    int weightsLeft = 0;
    for (int column = 0; column < columns; ++column) {
        weightsLeft += isColumnHidden(column) ? 0 : m_weights[static_cast<size_t>(column)];
    }
    // Each gets its share of what is left, so that the last gets all of it and nothing is lost.
    int left = viewport()->width();
    for (int column = 0; column < columns; ++column) {
        if (isColumnHidden(column)) {
            continue;
        }
        const int weight = m_weights[static_cast<size_t>(column)];
        const int width = left * weight / weightsLeft;
        header()->resizeSection(column, width);
        left -= width;
        weightsLeft -= weight;
    }
    scheduleDelayedItemsLayout();
}

void WrappingTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        shareWidth();
    }
}

void WrappingTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
    }
}

void WrappingTree::updateGeometries()
{
    QTreeView::updateGeometries();
    if (m_height == Height::OfContent && contentHeight() != m_shownHeight) {
        m_shownHeight = contentHeight();
        updateGeometry();
    }
}

void WrappingTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    painter->setPen(hairlineColour(palette()));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

int WrappingTree::contentHeight() const
{
    int height = 2 * frameWidth();
    if (!header()->isHidden()) {
        height += header()->sizeHint().height();
    }
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        height += indexRowSizeHint(model()->index(row, 0));
    }
    return height;
}

QSize WrappingTree::sizeHint() const
{
    return m_height == Height::OfContent ? QSize(characters(this, 40), contentHeight())
                                         : QSize(characters(this, 70), lines(this, 14));
}

QSize WrappingTree::minimumSizeHint() const
{
    return m_height == Height::OfContent ? QSize(characters(this, 24), contentHeight())
                                         : QSize(characters(this, 40), lines(this, 14));
}

void WrappingTree::keyPressEvent(QKeyEvent *event)
{
    // Return opens the row on every platform; the desktop's own setting may want a double click.
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && currentIndex().isValid()) {
        emit activated(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace landgang::ui
