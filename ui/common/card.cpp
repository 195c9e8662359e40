// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/common/card.h"

#include "ui/common/textlabel.h"
#include "ui/look/metrics.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace landgang::ui {

Card::Card(const QString &heading, QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    const int margin = lines(this, 0.9);
    m_body->setContentsMargins(margin, lines(this, 0.8), margin, margin);
    m_body->setSpacing(lines(this, 0.45));
    if (!heading.isEmpty()) {
        m_body->addWidget(new TextLabel(heading, TextRole::Heading, this));
        setAccessibleName(heading);
    }
}

void Card::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = lines(this, 0.35);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(outline, palette().color(QPalette::Base));
    if (m_tone) {
        painter.setClipPath(outline);
        painter.fillRect(QRect(0, 0, width(), lines(this, 0.25)),
                         toneColours(*m_tone, palette()).edge);
        painter.setClipping(false);
    }
    painter.strokePath(outline, QPen(hairlineColour(palette()), 1));
}

} // namespace landgang::ui
