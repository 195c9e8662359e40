// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/common/primarybutton.h"

#include "ui/look/metrics.h"
#include "ui/look/tone.h"

#include <QPainter>

namespace landgang::ui {

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    QFont strong = font();
    strong.setBold(true);
    setFont(strong);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

QSize PrimaryButton::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {words.width() + lines(this, 1.6), words.height() + lines(this, 0.8)};
}

void PrimaryButton::paintEvent(QPaintEvent *)
{
    // Painted here, because styles lighten a button until its text no longer stands out from it.
    const QColor strong = toneColours(Tone::Info, palette()).text;
    const QColor words = isDark(palette()) ? QColor(Qt::black) : QColor(Qt::white);
    QColor fill = isDown() ? strong.darker(125) : underMouse() ? strong.darker(112) : strong;
    if (!isEnabled()) {
        fill = hairlineColour(palette());
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = lines(this, 0.3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect(), radius, radius);
    if (hasFocus()) {
        painter.setPen(QPen(words, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), radius, radius);
    }
    painter.setPen(isEnabled() ? words : palette().color(QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

} // namespace landgang::ui
