// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/sharing/consentstab.h"

#include "core/workspace/workspace.h"
#include "ui/casefile/caseactions.h"
#include "ui/casefile/sharing/consentform.h"
#include "ui/casefile/sharing/sharemodel.h"
#include "ui/common/textlabel.h"
#include "ui/lists/wrappingtree.h"
#include "ui/look/metrics.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QVBoxLayout>

namespace landgang::ui {

ConsentsTab::ConsentsTab(const UiContext &context, CaseActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
    , m_model(new ShareModel(context, this))
    , m_table(new WrappingTree({24, 30, 18, 28}, WrappingTree::Height::OfContent, this))
    , m_nobody(new TextLabel(tr("Nobody outside the office that keeps the plan sees it."),
                             TextRole::Secondary, this))
    , m_withdraw(new QPushButton(this))
    , m_form(new ConsentForm(context, actions, this))
{
    setObjectName(QStringLiteral("consentsTab"));
    m_table->setObjectName(QStringLiteral("shares"));
    m_table->setAccessibleName(tr("Who sees what"));
    m_table->setModel(m_model);
    m_withdraw->setObjectName(QStringLiteral("consentWithdraw"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, lines(this, 0.6), 0, 0);
    column->setSpacing(lines(this, 0.6));
    column->addWidget(m_table);
    column->addWidget(m_nobody);
    column->addWidget(m_withdraw, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    column->addStretch(1);
    connect(m_withdraw, &QPushButton::clicked, this, &ConsentsTab::withdraw);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConsentsTab::explainWithdraw);
    connect(m_model, &ShareModel::modelReset, this, &ConsentsTab::explainWithdraw);
}

void ConsentsTab::setPlan(const ReleasePlan &plan)
{
    m_ours = plan.owner == m_context.workspace.officeId();
    m_model->setShares(sharesOf(plan));
    m_table->setVisible(m_model->rowCount() > 0);
    m_nobody->setVisible(m_model->rowCount() == 0);
    m_form->setVisible(m_ours);
    if (m_ours) {
        m_form->setPlan(plan);
    }
    explainWithdraw();
}

void ConsentsTab::explainWithdraw()
{
    const OfficeShare *share = m_model->shareAt(m_table->currentIndex());
    m_withdraw->setVisible(m_ours && m_model->rowCount() > 0);
    m_withdraw->setEnabled(share != nullptr);
    m_withdraw->setText(
        share
            ? tr("With&draw the consent for %1").arg(m_context.workspace.officeName(share->office))
            : tr("Choose a row to withdraw a consent"));
}

void ConsentsTab::withdraw()
{
    const OfficeShare *share = m_model->shareAt(m_table->currentIndex());
    if (share) {
        const OfficeShare chosen = *share;
        m_actions.withdrawConsent(chosen.office, chosen.areas);
    }
}

} // namespace landgang::ui
