// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/asked/questioncard.h"

#include "ui/asked/askedtext.h"
#include "ui/common/answerfields.h"
#include "ui/common/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace landgang::ui {

QuestionCard::QuestionCard(const UiContext &context, QWidget *parent)
    : Card({}, parent)
    , m_context(context)
    , m_consequence(new TextLabel({}, TextRole::Strong, this))
    , m_items(new TextLabel({}, TextRole::Body, this))
    , m_answer(new AnswerFields(QStringLiteral("asked"), this))
    , m_open(new QPushButton(tr("Open the &plan"), this))
{
    setObjectName(QStringLiteral("questionCard"));
    m_items->setObjectName(QStringLiteral("questionItems"));
    m_open->setObjectName(QStringLiteral("questionOpen"));
    m_answer->offer(AnswerFields::Offer::YesOrNo);
    body()->addWidget(m_consequence);
    body()->addWidget(m_items);
    body()->addWidget(m_answer);
    body()->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_answer, &AnswerFields::accepted, this, &QuestionCard::accepted);
    connect(m_answer, &AnswerFields::declined, this, &QuestionCard::declined);
    connect(m_open, &QPushButton::clicked, this, &QuestionCard::planWanted);
}

void QuestionCard::showQuestion(const workspace::ResponsibilityQuestion &question)
{
    const Place place{question.plan, question.area};
    if (m_place != place) {
        if (m_place) {
            m_drafts[*m_place] = m_answer->draft();
        }
        m_place = place;
        m_answer->setDraft(m_drafts[place]);
    }
    m_consequence->setText(consequenceText(m_context, question));
    m_items->setText(itemLines(m_context, question).join(u'\n'));
    m_items->setVisible(!question.items.empty());
}

void QuestionCard::forgetDraft(const CaseId &plan, const AreaKey &area)
{
    const Place place{plan, area};
    m_drafts.erase(place);
    if (m_place == place) {
        m_place.reset();
        m_answer->setDraft({});
    }
}

void QuestionCard::focusFirst()
{
    m_answer->focusFirst();
}

} // namespace landgang::ui
