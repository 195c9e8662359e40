// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/plan/plantab.h"

#include "core/domain/readiness.h"
#include "core/workspace/workspace.h"
#include "ui/casefile/plan/areaeditor.h"
#include "ui/casefile/plan/checklistmodel.h"
#include "ui/casefile/plan/itemeditor.h"
#include "ui/casefile/sidecards.h"
#include "ui/lists/wrappingtree.h"
#include "ui/look/metrics.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace landgang::ui {

namespace {

/// Below this many characters the editor and the cards go below the checklist.
constexpr int kBesideCharacters = 110;
/// Below this many, who does it and when is told below the title of an item.
constexpr int kColumnsCharacters = 80;

} // namespace

PlanTab::PlanTab(const UiContext &context, CaseActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ChecklistModel(context, this))
    , m_tree(new WrappingTree({43, 18, 18, 21}, WrappingTree::Height::Given, this))
    , m_areaEditor(new AreaEditor(context, actions, this))
    , m_itemEditor(new ItemEditor(context, actions, this))
    , m_side(new SideCards(context, this))
{
    setObjectName(QStringLiteral("planTab"));
    m_tree->setObjectName(QStringLiteral("checklist"));
    m_tree->setAccessibleName(tr("Checklist"));
    m_tree->setIndentation(lines(this, 1.2));
    m_tree->setModel(m_model);
    m_areaEditor->hide();
    m_itemEditor->hide();
    buildLayout();
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PlanTab::choose);
    connect(m_tree, &WrappingTree::activated, this, &PlanTab::focusEditor);
    connect(m_side, &SideCards::areaActivated, this, &PlanTab::showArea);
    connect(m_side, &SideCards::itemActivated, this, &PlanTab::showItem);
}

void PlanTab::buildLayout()
{
    m_beside = new QWidget(this);
    auto *column = new QVBoxLayout(m_beside);
    column->setContentsMargins(0, 0, lines(this, 0.3), 0);
    column->setSpacing(lines(this, 0.7));
    column->addWidget(m_areaEditor);
    column->addWidget(m_itemEditor);
    column->addWidget(m_side);
    column->addStretch(1);
    m_besideScroll = new QScrollArea(this);
    m_besideScroll->setWidgetResizable(true);
    m_besideScroll->setFrameShape(QFrame::NoFrame);
    m_besideScroll->setFocusPolicy(Qt::NoFocus);
    m_besideScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_besideScroll->setMinimumWidth(characters(this, 36));
    m_besideScroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_columns->setContentsMargins(0, lines(this, 0.6), 0, 0);
    m_columns->setSpacing(lines(this, 0.8));
    m_columns->addWidget(m_tree, 5);
    m_columns->addWidget(m_besideScroll, 2);
    placeBeside();
}

void PlanTab::placeBeside()
{
    m_columns->removeWidget(m_beside);
    m_besideScroll->setWidget(m_beside);
    m_besideScroll->show();
    m_columns->setDirection(QBoxLayout::LeftToRight);
}

void PlanTab::placeBelow()
{
    // The page scrolls then; a scroll area inside it would hide what it could show.
    m_besideScroll->takeWidget();
    m_besideScroll->hide();
    m_columns->setDirection(QBoxLayout::TopToBottom);
    m_columns->addWidget(m_beside);
    m_beside->show();
}

void PlanTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool hasColumns = width() >= characters(this, kColumnsCharacters);
    const auto state = hasColumns ? WrappingTree::ColumnState::Shown
                                  : WrappingTree::ColumnState::Hidden;
    m_tree->setColumnState(ChecklistModel::Who, state);
    m_tree->setColumnState(ChecklistModel::Due, state);
    m_model->setDensity(hasColumns ? ChecklistModel::Density::Full
                                   : ChecklistModel::Density::Compact);
    const bool fits = width() >= characters(this, kBesideCharacters);
    const bool isBeside = m_besideScroll->widget() != nullptr;
    if (fits && !isBeside) {
        placeBeside();
    } else if (!fits && isBeside) {
        placeBelow();
    }
}

void PlanTab::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_tree->hasFocus()) {
        m_tree->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

void PlanTab::reset()
{
    m_area.reset();
    m_item.reset();
    m_plan.reset();
    m_areaEditor->hide();
    m_itemEditor->hide();
}

void PlanTab::setPlan(const ReleasePlan &plan, const std::vector<workspace::Dispute> &disputes)
{
    const bool isNew = !m_plan || m_plan->id != plan.id;
    m_plan = plan;
    m_disputes = disputes;
    m_model->setPlan(plan);
    if (isNew) {
        expandWhatMatters();
    }
    m_side->setPlan(plan, disputes);
    showChosen();
}

void PlanTab::expandWhatMatters()
{
    for (const NeedArea &area : m_plan->areas) {
        const AreaState state = readiness(area, m_context.workspace.today()).state;
        const bool calm = state == AreaState::NoNeed || state == AreaState::Declined
            || state == AreaState::Ready;
        m_tree->setExpanded(m_model->indexOf(area.key), !calm);
    }
}

void PlanTab::choose(const QModelIndex &index)
{
    m_besideScroll->verticalScrollBar()->setValue(0);
    m_item = m_model->itemAt(index);
    m_area = m_item ? std::nullopt : m_model->areaAt(index);
    showChosen();
}

void PlanTab::showChosen()
{
    const bool hasArea = m_plan && m_area && m_plan->area(*m_area);
    const bool hasItem = m_plan && m_item && m_model->indexOf(*m_item).isValid();
    if (hasArea) {
        m_areaEditor->showArea(*m_plan, *m_area, m_disputes);
    }
    if (hasItem) {
        m_itemEditor->showItem(*m_plan, *m_item, m_disputes);
    }
    m_areaEditor->setVisible(hasArea);
    m_itemEditor->setVisible(hasItem);
}

void PlanTab::showArea(const AreaKey &area)
{
    const QModelIndex index = m_model->indexOf(area);
    if (!index.isValid()) {
        return;
    }
    m_tree->expand(index);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtTop);
    m_tree->setFocus();
}

void PlanTab::showItem(const ItemKey &item)
{
    const QModelIndex index = m_model->indexOf(item);
    if (!index.isValid()) {
        return;
    }
    m_tree->expand(index.parent());
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_tree->setFocus();
}

void PlanTab::focusEditor()
{
    if (m_itemEditor->isVisible()) {
        m_itemEditor->focusFirst();
    } else if (m_areaEditor->isVisible()) {
        m_areaEditor->focusFirst();
    }
}

} // namespace landgang::ui
