// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/common/answerfields.h"

#include "ui/common/flowlayout.h"
#include "ui/common/textlabel.h"
#include "ui/look/metrics.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace landgang::ui {

AnswerFields::AnswerFields(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_reason(new QLineEdit(this))
    , m_refusal(new TextLabel({}, TextRole::Body, this))
    , m_accept(new QPushButton(tr("Take &responsibility"), this))
    , m_decline(new QPushButton(tr("Say n&o"), this))
{
    m_reason->setObjectName(name + QStringLiteral("Reason"));
    m_refusal->setObjectName(name + QStringLiteral("Refusal"));
    m_accept->setObjectName(name + QStringLiteral("Accept"));
    m_decline->setObjectName(name + QStringLiteral("Decline"));
    auto *label =
        new TextLabel(tr("&Condition for a yes, or reason for a no"), TextRole::Body, this);
    label->setBuddy(m_reason);
    m_refusal->setTone(Tone::Gap);
    m_refusal->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(m_reason);
    column->addWidget(m_refusal);
    auto *buttons = new FlowLayout(nullptr, lines(this, 0.4));
    buttons->addWidget(m_accept);
    buttons->addWidget(m_decline);
    column->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this,
            [this] { emit accepted(m_reason->text().trimmed()); });
    connect(m_decline, &QPushButton::clicked, this, &AnswerFields::decline);
}

void AnswerFields::offer(Offer offer)
{
    m_accept->setVisible(offer != Offer::No);
    m_decline->setVisible(offer != Offer::Yes);
}

QString AnswerFields::draft() const
{
    return m_reason->text();
}

void AnswerFields::setDraft(const QString &draft)
{
    m_reason->setText(draft);
    m_refusal->hide();
}

void AnswerFields::focusFirst()
{
    m_reason->setFocus();
}

void AnswerFields::decline()
{
    const QString reason = m_reason->text().trimmed();
    m_refusal->setVisible(reason.isEmpty());
    if (reason.isEmpty()) {
        m_refusal->setText(tr("Write why your office says no, then press “Say no”."));
        m_reason->setFocus();
        return;
    }
    emit declined(reason);
}

} // namespace landgang::ui
