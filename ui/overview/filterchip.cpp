// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/overview/filterchip.h"

#include "ui/look/metrics.h"
#include "ui/look/tone.h"

#include <QPainter>

namespace landgang::ui {

FilterChip::FilterChip(const QString &name, QWidget *parent)
    : QPushButton(parent)
    , m_name(name)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(0);
}

void FilterChip::setCount(int count)
{
    m_count = count;
    setText(QStringLiteral("%1 · %2").arg(m_name).arg(count));
    setAccessibleName(tr("Show: %1, %2").arg(m_name).arg(count));
}

QSize FilterChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + lines(this, 1.4), lines(this, 1.9)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const ToneColours colours = toneColours(Tone::Info, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    const double radius = pill.height() / 2;
    painter.setPen(QPen(isChecked() ? colours.text : hairlineColour(palette()), 1));
    painter.setBrush(isChecked()        ? colours.text
                         : underMouse() ? colours.background
                                        : palette().color(QPalette::Base));
    painter.drawRoundedRect(pill, radius, radius);
    painter.setPen(isChecked() ? palette().color(QPalette::Base) : palette().color(QPalette::Text));
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus()) {
        const QColor ring = isChecked() ? palette().color(QPalette::Base) : colours.text;
        painter.setPen(QPen(ring, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(pill.adjusted(3, 3, -3, -3), radius - 3, radius - 3);
    }
}

} // namespace landgang::ui
