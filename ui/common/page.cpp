// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/common/page.h"

#include "ui/common/messagebar.h"
#include "ui/common/textlabel.h"
#include "ui/look/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace landgang::ui {

Page::Page(UiContext &context, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_messages(new MessageBar(this))
    , m_body(new QVBoxLayout)
{
    // The header scrolls with the rest: with large text it would leave no room for it.
    auto *content = new QWidget(this);
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeHeader(title));
    all->addLayout(m_body, 1);
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
    column->addWidget(m_messages);
    column->addWidget(scroll, 1);
    setTitle(title);
}

QWidget *Page::makeHeader(const QString &title)
{
    auto *header = new QWidget(this);
    header->installEventFilter(this);
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
    m_left = new QHBoxLayout;
    m_left->setSpacing(lines(this, 0.6));
    m_left->addLayout(words, 1);
    m_right = new QWidget(header);
    auto *right = new QHBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(lines(this, 0.6));
    m_header = new QBoxLayout(QBoxLayout::LeftToRight, header);
    const int margin = lines(this, 1.2);
    m_header->setContentsMargins(margin, lines(this, 0.9), margin, lines(this, 0.7));
    m_header->setSpacing(lines(this, 0.6));
    m_header->addLayout(m_left, 1);
    m_header->addWidget(m_right, 0, Qt::AlignLeft | Qt::AlignVCenter);
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
    m_left->insertWidget(0, widget, 0, Qt::AlignTop);
}

void Page::addAtRight(QWidget *widget)
{
    m_right->layout()->addWidget(widget);
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeHeader();
}

bool Page::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        arrangeHeader();
    }
    return QWidget::event(event);
}

bool Page::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        // What the header holds may have grown; the scroll area keeps that from the page itself.
        arrangeHeader();
    }
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        // As high as its words need at this width: a short page leaves its room at the foot. No
        // size policy says so, because the hint that one would cap by knows nothing of the width.
        auto *header = static_cast<QWidget *>(watched);
        header->setMaximumHeight(m_header->hasHeightForWidth()
                                     ? m_header->totalHeightForWidth(header->width())
                                     : m_header->totalSizeHint().height());
    }
    return QWidget::eventFilter(watched, event);
}

void Page::arrangeHeader()
{
    const QMargins around = m_header->contentsMargins();
    const int needed = m_left->minimumSize().width() + m_right->sizeHint().width()
        + m_header->spacing() + around.left() + around.right();
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const auto direction = needed + scrollBar <= width() ? QBoxLayout::LeftToRight
                                                         : QBoxLayout::TopToBottom;
    if (direction != m_header->direction()) {
        m_header->setDirection(direction);
        // Below the title it takes the whole width, so that what wraps knows its height.
        m_header->setAlignment(m_right,
                               direction == QBoxLayout::LeftToRight
                                   ? Qt::AlignLeft | Qt::AlignVCenter
                                   : Qt::Alignment());
        emit headerArranged(direction == QBoxLayout::LeftToRight ? Qt::AlignRight : Qt::AlignLeft);
    }
}

} // namespace landgang::ui
