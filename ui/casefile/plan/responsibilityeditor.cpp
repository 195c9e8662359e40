// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/plan/responsibilityeditor.h"

#include "core/workspace/workspace.h"
#include "ui/casefile/areatext.h"
#include "ui/casefile/caseactions.h"
#include "ui/common/answerfields.h"
#include "ui/common/textlabel.h"
#include "ui/words/choicetext.h"
#include "ui/words/datetext.h"
#include "ui/words/valuetext.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace landgang::ui {

ResponsibilityEditor::ResponsibilityEditor(const UiContext &context, CaseActions &actions,
                                           QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
    , m_statement(new TextLabel({}, TextRole::Body, this))
    , m_answer(new AnswerFields(QStringLiteral("responsibility"), this))
    , m_askFields(new QWidget(this))
    , m_offices(new QComboBox(m_askFields))
    , m_ask(new QPushButton(m_askFields))
    , m_askNote(new TextLabel({}, TextRole::Secondary, m_askFields))
{
    m_offices->setObjectName(QStringLiteral("askOffice"));
    m_ask->setObjectName(QStringLiteral("responsibilityAsk"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TextLabel(tr("Who answers for it"), TextRole::Strong, this));
    column->addWidget(m_statement);
    column->addWidget(m_answer);
    connect(m_answer, &AnswerFields::accepted, this, &ResponsibilityEditor::accept);
    connect(m_answer, &AnswerFields::declined, this, &ResponsibilityEditor::decline);
    buildAsk(column);
}

void ResponsibilityEditor::buildAsk(QVBoxLayout *column)
{
    m_offices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_offices->setMinimumContentsLength(12);
    auto *label =
        new TextLabel(tr("As&k an office to take responsibility"), TextRole::Body, m_askFields);
    label->setBuddy(m_offices);
    auto *asking = new QVBoxLayout(m_askFields);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->addWidget(label);
    asking->addWidget(m_offices);
    asking->addWidget(m_askNote);
    asking->addWidget(m_ask, 0, Qt::AlignLeft);
    column->addWidget(m_askFields);
    connect(m_ask, &QPushButton::clicked, this, &ResponsibilityEditor::ask);
    connect(m_offices, &QComboBox::currentIndexChanged, this, &ResponsibilityEditor::explainAsk);
}

void ResponsibilityEditor::accept(const QString &condition)
{
    if (m_actions.acceptResponsibility(m_place->second, condition)) {
        m_answer->setDraft({});
    }
}

void ResponsibilityEditor::decline(const QString &reason)
{
    if (m_actions.declineResponsibility(m_place->second, reason)) {
        m_answer->setDraft({});
    }
}

void ResponsibilityEditor::ask()
{
    if (const auto office = OfficeId::fromHex(m_offices->currentData().toString())) {
        m_actions.askOffice(m_place->second, *office);
    }
}

void ResponsibilityEditor::showArea(const ReleasePlan &plan, const NeedArea &area)
{
    changePlace({plan.id, area.key});
    fillOffices(plan);
    showStatement(area);
    offerActions(plan, area);
}

void ResponsibilityEditor::changePlace(const Place &place)
{
    if (m_place == place) {
        return;
    }
    if (m_place) {
        m_drafts[*m_place] = m_answer->draft();
    }
    m_place = place;
    m_answer->setDraft(m_drafts[place]);
}

void ResponsibilityEditor::fillOffices(const ReleasePlan &plan)
{
    m_seeing = {plan.owner};
    for (const Disclosure &disclosure : plan.disclosures) {
        if (disclosure.area == m_place->second) {
            m_seeing.push_back(disclosure.office);
        }
    }
    const QVariant chosen = m_offices->currentData();
    m_offices->clear();
    const Result<std::vector<workspace::KnownOffice>> offices = m_context.workspace.knownOffices();
    for (const workspace::KnownOffice &office :
         offices ? *offices : std::vector<workspace::KnownOffice>()) {
        if (office.confirmed) {
            m_offices->addItem(office.card.name, office.card.office().toHex());
        }
    }
    if (const int before = m_offices->findData(chosen); before >= 0) {
        m_offices->setCurrentIndex(before);
    }
    explainAsk();
}

void ResponsibilityEditor::explainAsk()
{
    const auto office = OfficeId::fromHex(m_offices->currentData().toString());
    const bool any = office.has_value();
    m_ask->setEnabled(any);
    m_offices->setEnabled(any);
    //: %1 is an office.
    m_ask->setText(any ? tr("Ask %1").arg(m_offices->currentText()) : tr("Ask"));
    const bool sees = any && std::find(m_seeing.begin(), m_seeing.end(), *office) != m_seeing.end();
    m_askNote->setText(
        any ? tr("%1 does not see this area yet. Record a consent first, or the question does not "
                 "reach it.")
                  .arg(m_offices->currentText())
            : tr("No other office is confirmed yet. Compare its words under Offices."));
    m_askNote->setVisible(!sees);
}

void ResponsibilityEditor::showStatement(const NeedArea &area)
{
    const Statement<Responsibility> *latest = area.responsibility.latest();
    m_statement->setVisible(!area.responsibility.isDisputed());
    if (!latest) {
        m_statement->setText(tr("Nobody has been asked yet."));
        return;
    }
    //: %1 who answers for an area, %2 a day.
    m_statement->setText(
        tr("%1 – %2").arg(capitalised(valueText(m_context, latest->value)),
                          dayAndMonth(m_context.locale, latest->at.toLocalTime().date(),
                                      m_context.workspace.today())));
}

void ResponsibilityEditor::offerActions(const ReleasePlan &plan, const NeedArea &area)
{
    const bool ours = mayWrite(m_context, plan, area.key);
    const OfficeId us = m_context.workspace.officeId();
    const Responsibility *agreed = area.responsibility.agreed();
    const bool taken = agreed && agreed->state == ResponsibilityState::Accepted;
    const bool takenByUs = taken && agreed->office == us;
    const bool askedUs = agreed && agreed->state == ResponsibilityState::Proposed
        && agreed->office == us;
    const bool open = !area.responsibility.isDisputed();
    m_answer->setVisible(ours && open && (!taken || takenByUs));
    m_answer->offer(takenByUs     ? AnswerFields::Offer::No
                        : askedUs ? AnswerFields::Offer::YesOrNo
                                  : AnswerFields::Offer::Yes);
    m_askFields->setVisible(ours && open && !askedUs);
}

void ResponsibilityEditor::focusFirst()
{
    if (m_answer->isVisible()) {
        m_answer->focusFirst();
    } else {
        m_offices->setFocus();
    }
}

} // namespace landgang::ui
