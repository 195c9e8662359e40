// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/common/statelabel.h"

#include "ui/look/icon.h"
#include "ui/look/metrics.h"

#include <QEvent>
#include <QHBoxLayout>

namespace landgang::ui {

StateLabel::StateLabel(const StateText &state, TextRole role, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_icon(new QLabel(this))
    , m_text(new TextLabel(state.word, role, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(lines(this, 0.3));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    setState(state);
}

void StateLabel::setState(const StateText &state)
{
    m_state = state;
    m_text->setText(state.word);
    m_text->setTone(state.tone);
    applyIcon();
}

QString StateLabel::text() const
{
    return m_text->text();
}

void StateLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyIcon();
    }
}

void StateLabel::applyIcon()
{
    m_icon->setVisible(!m_state.icon.isEmpty());
    m_icon->setPixmap(iconPixmap(m_state.icon, toneColours(m_state.tone, palette()).text,
                                 m_text->fontMetrics().height(), devicePixelRatioF()));
}

} // namespace landgang::ui
