// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/common/page.h"

#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace landgang::ui {

Page::Page(UiContext &context, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_messages(new MessageBar(this))
{
    auto *content = new QWidget(this);
    m_body = new QVBoxLayout(content);
    const int margin = lines(this, 1.2);
    m_body->setContentsMargins(margin, lines(this, 0.2), margin, margin);
    m_body->setSpacing(lines(this, 0.8));

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("pageScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader(title));
    column->addWidget(m_messages);
    column->addWidget(scroll, 1);
    setTitle(title);
}

QWidget *Page::makeHeader(const QString &title)
{
    auto *header = new QWidget(this);
    m_title = new TextLabel(title, TextRole::Title, header);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_subtitle = new TextLabel({}, TextRole::Secondary, header);
    m_subtitle->setObjectName(QStringLiteral("pageSubtitle"));
    m_subtitle->hide();

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addStretch(1);
    m_header = new QHBoxLayout(header);
    const int margin = lines(this, 1.2);
    m_header->setContentsMargins(margin, lines(this, 0.9), margin, lines(this, 0.7));
    m_header->setSpacing(lines(this, 0.6));
    m_header->addLayout(words, 1);
    return header;
}

QString Page::title() const
{
    return m_title->text();
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Page::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Page::addBefore(QWidget *widget)
{
    m_header->insertWidget(0, widget, 0, Qt::AlignTop);
}

void Page::addAtRight(QWidget *widget)
{
    m_header->addWidget(widget, 0, Qt::AlignVCenter);
}

} // namespace landgang::ui
