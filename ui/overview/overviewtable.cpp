// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/overview/overviewtable.h"

#include "ui/look/metrics.h"
#include "ui/overview/overviewdelegate.h"
#include "ui/overview/overviewtext.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace landgang::ui {
namespace {

struct Column {
    int share; ///< Of the width, in percent.
    int characters; ///< At least; a list in large text scrolls sideways rather than cutting words.
};

/// Person, release, in place, next step, last heard from.
constexpr std::array<Column, kOverviewColumns> kColumns{
    {{20, 16}, {22, 16}, {23, 23}, {22, 18}, {13, 14}}};

} // namespace

OverviewTable::OverviewTable(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new OverviewDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::clicked, this, &OverviewTable::rowChosen);
}

void OverviewTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    // Queued: after the view itself has taken notice.
    connect(model, &QAbstractItemModel::layoutChanged, this, &OverviewTable::fit,
            Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::dataChanged, this, &OverviewTable::fit,
            Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::rowsInserted, this, &OverviewTable::fit,
            Qt::QueuedConnection);
    fit();
}

void OverviewTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && currentIndex().isValid()) {
        emit rowChosen(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void OverviewTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(0, 0));
    }
}

void OverviewTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void OverviewTable::fit()
{
    const int width = viewport()->width();
    int used = 0;
    for (int column = 0; column < kOverviewColumns; ++column) {
        const Column &shape = kColumns[static_cast<size_t>(column)];
        const bool isLast = column + 1 == kOverviewColumns;
        const int share = isLast ? width - used : width * shape.share / 100;
        const int size = std::max(share, characters(this, shape.characters));
        setColumnWidth(column, size);
        used += size;
    }
    resizeRowsToContents();
}

} // namespace landgang::ui
