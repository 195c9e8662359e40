// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/plan/disputes.h"
#include "ui/common/card.h"
#include "ui/words/uicontext.h"

class QPushButton;

namespace landgang::ui {

class CaseActions;
class DisputeList;
class ResponsibilityEditor;
class StateLabel;
class TextLabel;

/// What the person answered about an area, and who answers for it. Each button records at once.
class AreaEditor final : public Card
{
    Q_OBJECT

public:
    AreaEditor(const UiContext &context, CaseActions &actions, QWidget *parent = nullptr);

    void showArea(const ReleasePlan &plan, const AreaKey &key,
                  const std::vector<workspace::Dispute> &disputes);
    void focusFirst();

private:
    void buildNeed();
    QPushButton *addNeed(QLayout *row, Need need, const QString &name);
    void showNeed(const NeedArea &area);
    void showStanding();

    const UiContext &m_context;
    CaseActions &m_actions;
    std::optional<AreaKey> m_area;
    std::optional<Need> m_standing; ///< What the person is agreed to have answered.

    TextLabel *m_title;
    StateLabel *m_state;
    DisputeList *m_disputes;
    TextLabel *m_notOurs;
    TextLabel *m_needText;
    QWidget *m_needFields;
    std::vector<std::pair<Need, QPushButton *>> m_needs;
    ResponsibilityEditor *m_responsibility;
};

} // namespace landgang::ui
