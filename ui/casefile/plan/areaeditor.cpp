// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/plan/areaeditor.h"

#include "core/workspace/workspace.h"
#include "ui/casefile/areatext.h"
#include "ui/casefile/caseactions.h"
#include "ui/casefile/plan/responsibilityeditor.h"
#include "ui/common/flowlayout.h"
#include "ui/common/statelabel.h"
#include "ui/common/textlabel.h"
#include "ui/disputes/disputelist.h"
#include "ui/look/metrics.h"
#include "ui/words/choicetext.h"
#include "ui/words/datetext.h"
#include "ui/words/plannames.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace landgang::ui {

AreaEditor::AreaEditor(const UiContext &context, CaseActions &actions, QWidget *parent)
    : Card({}, parent)
    , m_context(context)
    , m_actions(actions)
    , m_title(new TextLabel({}, TextRole::Heading, this))
    , m_state(new StateLabel({}, TextRole::Body, this))
    , m_disputes(new DisputeList(context, DisputeCard::Heading::Question, this))
    , m_notOurs(new TextLabel({}, TextRole::Secondary, this))
    , m_needText(new TextLabel({}, TextRole::Body, this))
    , m_needFields(new QWidget(this))
    , m_responsibility(new ResponsibilityEditor(context, actions, this))
{
    setObjectName(QStringLiteral("areaEditor"));
    setTone(Tone::Info);
    connect(m_disputes, &DisputeList::chosen, this,
            [this](const auto &dispute, const auto &id) { m_actions.resolve(dispute, id); });
    connect(m_disputes, &DisputeList::answered, this,
            [this](const auto &dispute, const auto &value) { m_actions.resolve(dispute, value); });
    body()->addWidget(m_title);
    body()->addWidget(m_state);
    body()->addWidget(m_notOurs);
    body()->addWidget(m_disputes);
    buildNeed();
    body()->addWidget(m_responsibility);
}

void AreaEditor::buildNeed()
{
    //: Heading: does the person need help in this area?
    body()->addWidget(new TextLabel(tr("What the person needs"), TextRole::Strong, this));
    body()->addWidget(m_needText);
    auto *row = new FlowLayout(m_needFields, lines(this, 0.4));
    m_needs = {{Need::HasNeed, addNeed(row, Need::HasNeed, QStringLiteral("needHasNeed"))},
               {Need::NoNeed, addNeed(row, Need::NoNeed, QStringLiteral("needNoNeed"))},
               {Need::Declined, addNeed(row, Need::Declined, QStringLiteral("needDeclined"))}};
    body()->addWidget(m_needFields);
}

QPushButton *AreaEditor::addNeed(QLayout *row, Need need, const QString &name)
{
    auto *button = new QPushButton(capitalised(choiceText(need)), m_needFields);
    button->setObjectName(name);
    // Checked shows what stands; pressing it again does not take the answer back.
    button->setCheckable(true);
    connect(button, &QPushButton::clicked, this, [this, need] {
        if (m_standing != need) {
            m_actions.mapNeed(*m_area, need);
        }
        showStanding();
    });
    row->addWidget(button);
    return button;
}

void AreaEditor::showArea(const ReleasePlan &plan, const AreaKey &key,
                          const std::vector<workspace::Dispute> &disputes)
{
    m_area = key;
    const NeedArea &area = *plan.area(key);
    const QString title = areaTitle(m_context, key);
    m_title->setText(title);
    setAccessibleName(title);
    StateText state = areaStateText(readiness(area, m_context.workspace.today()).state);
    state.word = capitalised(state.word);
    m_state->setState(state);

    std::vector<workspace::Dispute> ours;
    std::copy_if(disputes.begin(), disputes.end(), std::back_inserter(ours),
                 [&](const auto &dispute) { return dispute.area == key && !dispute.item; });
    m_disputes->setDisputes(ours);
    const bool writable = mayWrite(m_context, plan, key);
    m_needFields->setVisible(writable && !area.need.isDisputed());
    m_notOurs->setText(tr("%1 lets your office read this area, not write in it.")
                           .arg(m_context.workspace.officeName(plan.owner)));
    m_notOurs->setVisible(!writable);
    showNeed(area);
    m_responsibility->showArea(plan, area);
}

void AreaEditor::showNeed(const NeedArea &area)
{
    const Statement<Need> *latest = area.need.latest();
    const Need *agreed = area.need.agreed();
    m_standing = agreed ? std::optional(*agreed) : std::nullopt;
    showStanding();
    if (!latest) {
        m_needText->setText(tr("The person has not been asked yet."));
        return;
    }
    //: %1 an answer like "has a need", %2 an office, %3 a day.
    m_needText->setText(tr("%1 – %2, %3")
                            .arg(capitalised(choiceText(latest->value)),
                                 m_context.workspace.officeName(latest->office),
                                 dayAndMonth(m_context.locale, latest->at.toLocalTime().date(),
                                             m_context.workspace.today())));
    m_needText->setVisible(agreed);
}

void AreaEditor::showStanding()
{
    for (const auto &[need, button] : m_needs) {
        button->setChecked(m_standing == need);
    }
}

void AreaEditor::focusFirst()
{
    if (m_needFields->isVisible()) {
        m_needs.front().second->setFocus();
    } else {
        m_responsibility->focusFirst();
    }
}

} // namespace landgang::ui
