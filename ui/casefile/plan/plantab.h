// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/plan/disputes.h"
#include "ui/words/uicontext.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace landgang::ui {

class AreaEditor;
class CaseActions;
class ChecklistModel;
class ItemEditor;
class SideCards;
class WrappingTree;

/// The checklist by area, with an editor for the row chosen beside it – below it where the window
/// is narrow – and the cards about the whole plan.
class PlanTab final : public QWidget
{
    Q_OBJECT

public:
    PlanTab(const UiContext &context, CaseActions &actions, QWidget *parent = nullptr);

    void setPlan(const ReleasePlan &plan, const std::vector<workspace::Dispute> &disputes);
    /// Forgets what was chosen and opened; for another case.
    void reset();

    void showArea(const AreaKey &area);
    void showItem(const ItemKey &item);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void placeBeside();
    void placeBelow();
    void choose(const QModelIndex &index);
    void showChosen();
    void expandWhatMatters();
    void focusEditor();

    const UiContext &m_context;
    ChecklistModel *m_model;
    WrappingTree *m_tree;
    AreaEditor *m_areaEditor;
    ItemEditor *m_itemEditor;
    SideCards *m_side;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_beside = nullptr; ///< Editor and cards.
    QScrollArea *m_besideScroll = nullptr; ///< Holds them while they stand beside the checklist.

    std::optional<ReleasePlan> m_plan;
    std::vector<workspace::Dispute> m_disputes;
    std::optional<AreaKey> m_area; ///< Chosen, when its own row is.
    std::optional<ItemKey> m_item; ///< Chosen.
};

} // namespace landgang::ui
