// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/common/messagebar.h"

#include "ui/look/icon.h"
#include "ui/look/metrics.h"
#include "ui/words/errortext.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace landgang::ui {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::StrongFocus);
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setAutoRaise(true);
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(lines(this, 0.7), lines(this, 0.4), lines(this, 0.4), lines(this, 0.4));
    row->setSpacing(lines(this, 0.5));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::showDone(const QString &text)
{
    show({text, QStringLiteral("ready"), Tone::Good});
}

void MessageBar::showNote(const QString &text)
{
    show({text, QStringLiteral("info"), Tone::Info});
}

void MessageBar::showWarning(const QString &text)
{
    show({text, QStringLiteral("warning"), Tone::Waiting});
}

void MessageBar::showError(const Error &error)
{
    showRefusal(errorText(error).toText());
}

void MessageBar::showRefusal(const QString &text)
{
    show({text, QStringLiteral("gap"), Tone::Gap});
}

void MessageBar::clear()
{
    m_message = {};
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_message.word;
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyTone();
    }
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const ToneColours colours = toneColours(m_message.tone, palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.background);
    painter.fillRect(QRect(0, 0, lines(this, 0.25), height()), colours.edge);
}

void MessageBar::show(const StateText &message)
{
    m_message = message;
    m_text->setText(message.word);
    m_text->setAccessibleName(message.word);
    applyTone();
    setVisible(true);
    QAccessibleEvent announced(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void MessageBar::applyTone()
{
    const QColor text = toneColours(m_message.tone, palette()).text;
    const int size = lines(this, 1.0);
    m_icon->setPixmap(iconPixmap(m_message.icon, text, size, devicePixelRatioF()));
    m_close->setIcon(icon(QStringLiteral("close"), m_message.tone, palette()));
    m_close->setIconSize(QSize(size, size));
    QPalette own = m_text->palette();
    own.setColor(QPalette::WindowText, text);
    m_text->setPalette(own);
}

} // namespace landgang::ui
