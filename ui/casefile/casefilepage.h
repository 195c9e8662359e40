// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/changenotice.h"
#include "ui/common/page.h"

class QTabWidget;

namespace landgang {
struct ReleasePlan;
}

namespace landgang::ui {

class CaseActions;
class ConsentsTab;
class DisputeList;
class GuaranteeStrip;
class HistoryTab;
class PlanTab;
class ReleaseBlock;
class ReleaseDateEditor;

/// One person's release plan. Everything done here is recorded at once.
class CaseFilePage final : public Page
{
    Q_OBJECT

public:
    explicit CaseFilePage(UiContext &context, QWidget *parent = nullptr);

    void showCase(const CaseId &id);

signals:
    void closed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fitTabs();
    void connectActions();
    void refresh();
    void showPlan(const ReleasePlan &plan);
    void follow(const workspace::ChangeNotice &notice);

    std::optional<CaseId> m_case;
    bool m_stale = false; ///< Something changed while the page was hidden.
    CaseActions *m_actions;
    ReleaseBlock *m_release;
    ReleaseDateEditor *m_dateEditor;
    DisputeList *m_disputes; ///< Of the case itself.
    GuaranteeStrip *m_strip;
    QTabWidget *m_tabs;
    PlanTab *m_plan;
    ConsentsTab *m_consents;
    HistoryTab *m_history;
};

} // namespace landgang::ui
