// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/plan/disputes.h"
#include "ui/words/uicontext.h"

#include <QWidget>

namespace landgang::ui {

class Card;
struct NextStep;

/// Beside the checklist: what to do next, who answers for what, and whom the plan is shared with.
class SideCards final : public QWidget
{
    Q_OBJECT

public:
    explicit SideCards(const UiContext &context, QWidget *parent = nullptr);

    void setPlan(const ReleasePlan &plan, const std::vector<workspace::Dispute> &disputes);

signals:
    void areaActivated(const landgang::AreaKey &area);
    void itemActivated(const landgang::ItemKey &item);

private:
    /// Removes what a card showed and answers where new content goes.
    [[nodiscard]] QWidget *renewed(Card *card);
    void showSteps(const std::vector<NextStep> &steps);
    void addStep(QWidget *into, const NextStep &step, int number);
    void showResponsible(const ReleasePlan &plan);
    void showShared(const ReleasePlan &plan);

    const UiContext &m_context;
    Card *m_next;
    Card *m_responsible;
    Card *m_shared;
};

} // namespace landgang::ui
