// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/overview/emptystate.h"

#include "ui/common/textlabel.h"
#include "ui/look/metrics.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace landgang::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel({}, TextRole::Heading, this))
    , m_explanation(new TextLabel({}, TextRole::Secondary, this))
    , m_action(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_action->setObjectName(QStringLiteral("emptyAction"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(lines(this, 0.5));
    column->addSpacing(lines(this, 2));
    column->addWidget(m_heading);
    column->addWidget(m_explanation);
    column->addWidget(m_action, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionChosen);
}

void EmptyState::setContent(const QString &heading, const QString &explanation,
                            const QString &action)
{
    m_heading->setText(heading);
    m_explanation->setText(explanation);
    m_action->setText(action);
}

QString EmptyState::text() const
{
    return QStringLiteral("%1 %2").arg(m_heading->text(), m_explanation->text());
}

} // namespace landgang::ui
