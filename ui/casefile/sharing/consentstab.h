// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/releaseplan.h"
#include "ui/words/uicontext.h"

#include <QWidget>

class QPushButton;

namespace landgang::ui {

class CaseActions;
class ConsentForm;
class ShareModel;
class TextLabel;
class WrappingTree;

/// Who sees what of the plan, and – for the office that keeps it – the form to record and withdraw
/// consents.
class ConsentsTab final : public QWidget
{
    Q_OBJECT

public:
    ConsentsTab(const UiContext &context, CaseActions &actions, QWidget *parent = nullptr);

    void setPlan(const ReleasePlan &plan);

private:
    void withdraw();
    void explainWithdraw();

    const UiContext &m_context;
    CaseActions &m_actions;
    ShareModel *m_model;
    WrappingTree *m_table;
    TextLabel *m_nobody;
    QPushButton *m_withdraw;
    ConsentForm *m_form;
    bool m_ours = false;
};

} // namespace landgang::ui
