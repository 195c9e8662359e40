// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/plantab.h"

#include "core/domain/readiness.h"
#include "core/workspace/workspace.h"
#include "ui/casefile/areaeditor.h"
#include "ui/casefile/checklistmodel.h"
#include "ui/casefile/itemeditor.h"
#include "ui/casefile/sidecards.h"
#include "ui/casefile/wrappingtree.h"
#include "ui/common/metrics.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>

namespace landgang::ui {

namespace {

/// Below this many characters the editor and the cards go below the checklist.
constexpr int kBesideCharacters = 120;

} // namespace

PlanTab::PlanTab(const UiContext &context, CaseActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ChecklistModel(context, this))
    , m_tree(new WrappingTree({44, 19, 18, 19}, WrappingTree::Height::Given, this))
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
    auto *beside = new QWidget(this);
    auto *column = new QVBoxLayout(beside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(lines(this, 0.7));
    column->addWidget(m_areaEditor);
    column->addWidget(m_itemEditor);
    column->addWidget(m_side);
    column->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_columns->setContentsMargins(0, lines(this, 0.6), 0, 0);
    m_columns->setSpacing(lines(this, 0.8));
    m_columns->addWidget(m_tree, 5);
    m_columns->addWidget(beside, 2);
}

void PlanTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < characters(this, kBesideCharacters);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
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
