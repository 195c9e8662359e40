// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/disputes/disputecard.h"

#include "core/workspace/workspace.h"
#include "ui/common/statelabel.h"
#include "ui/common/textlabel.h"
#include "ui/disputes/answereditor.h"
#include "ui/look/metrics.h"
#include "ui/words/choicetext.h"
#include "ui/words/datetext.h"
#include "ui/words/plannames.h"
#include "ui/words/valuetext.h"

#include <QBoxLayout>
#include <QPushButton>

namespace landgang::ui {

QString questionText(const UiContext &context, const workspace::Dispute &dispute)
{
    const QString field = fieldText(dispute.field);
    if (dispute.item) {
        const QString item = itemTitle(context, *dispute.item, dispute.itemTitle);
        //: %1 an item of the checklist, %2 what is asked about it: "Lease signed: due date".
        return dispute.field == changelog::Field::ItemState
            ? item
            : DisputeCard::tr("%1: %2").arg(item, field);
    }
    if (dispute.area) {
        return DisputeCard::tr("%1: %2").arg(areaTitle(context, *dispute.area), field);
    }
    return capitalised(field);
}

DisputeCard::DisputeCard(const UiContext &context, workspace::Dispute dispute, Heading heading,
                         QWidget *parent)
    : Card({}, parent)
    , m_context(context)
    , m_dispute(std::move(dispute))
{
    setObjectName(QString(u"dispute-" + m_dispute.key()));
    setTone(Tone::Waiting);
    const QString question = questionText(context, m_dispute);
    //: %1 a person, %2 a question.
    const QString text = heading == Heading::PersonAndQuestion
        ? tr("%1 – %2").arg(m_dispute.person.listed(), question)
        : question;
    setAccessibleName(tr("Different answers: %1").arg(text));
    if (heading == Heading::Question) {
        const StateText state = areaStateText(AreaState::Disputed);
        body()->addWidget(new StateLabel({capitalised(state.word), state.icon, state.tone},
                                         TextRole::Strong, this));
    }
    body()->addWidget(new TextLabel(text, TextRole::Strong, this));
    addAnswers();
    addExplanation();
    if (AnswerEditor::canEdit(m_dispute.field)) {
        addNewAnswer();
    }
}

void DisputeCard::addAnswers()
{
    m_answers = new QBoxLayout(QBoxLayout::LeftToRight);
    m_answers->setSpacing(lines(this, 0.5));
    int number = 0;
    for (const Statement<changelog::Value> &answer : m_dispute.answers) {
        m_answers->addWidget(makeAnswer(answer, ++number), 1);
    }
    body()->addLayout(m_answers);
}

QWidget *DisputeCard::makeAnswer(const Statement<changelog::Value> &answer, int number)
{
    workspace::Workspace &workspace = m_context.workspace;
    const QString office = workspace.officeName(answer.office);
    const QString user = workspace.userName(answer.office, answer.user);
    const QString at = dateAndTime(m_context.locale, answer.at, workspace.today());
    const QString value = valueText(m_context, m_dispute.field, answer.value);

    auto *card = new Card({}, this);
    //: %1 is an office.
    card->body()->addWidget(new TextLabel(tr("%1 wrote").arg(office), TextRole::Strong, card));
    //: %1 a colleague, %2 a date with time.
    const QString who = user.isEmpty() ? at : tr("%1, %2").arg(user, at);
    card->body()->addWidget(new TextLabel(who, TextRole::Secondary, card));
    card->body()->addWidget(new TextLabel(tr("“%1”").arg(value), TextRole::Body, card));
    card->body()->addStretch(1);
    auto *keep = new QPushButton(tr("Keep this answer"), card);
    keep->setObjectName(QStringLiteral("keepAnswer%1").arg(number));
    keep->setAccessibleName(tr("Keep the answer of %1: %2").arg(office, value));
    connect(keep, &QPushButton::clicked, this, [this, id = answer.id] { emit chosen(id); });
    card->body()->addWidget(keep, 0, Qt::AlignLeft);
    return card;
}

void DisputeCard::addExplanation()
{
    if (!m_dispute.before.empty()) {
        const QString before = valueText(m_context, m_dispute.field, m_dispute.before.back().value);
        body()->addWidget(
            new TextLabel(tr("Before these: “%1”").arg(before), TextRole::Secondary, this));
    }
    const QString counts = m_dispute.field == changelog::Field::ItemState
        ? tr("Counts as not in place until somebody has chosen.")
        : QString();
    const QString holds = tr("The choice holds for every office once the next bundle is read in.");
    body()->addWidget(
        new TextLabel(QString(counts + u' ' + holds).trimmed(), TextRole::Secondary, this));
}

void DisputeCard::addNewAnswer()
{
    auto *write = new QPushButton(tr("Write a new answer …"), this);
    write->setObjectName(QStringLiteral("writeNewAnswer"));
    write->setCheckable(true);
    m_editor = new AnswerEditor(m_context, m_dispute.field, m_dispute.answers.back().value, this);
    m_editor->hide();
    connect(write, &QPushButton::toggled, m_editor, &QWidget::setVisible);
    connect(m_editor, &AnswerEditor::answered, this, &DisputeCard::answered);
    body()->addWidget(write, 0, Qt::AlignLeft);
    body()->addWidget(m_editor);
}

void DisputeCard::arrange()
{
    const int least = characters(this, 26) * static_cast<int>(m_dispute.answers.size());
    m_answers->setDirection(width() < least ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DisputeCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

} // namespace landgang::ui
