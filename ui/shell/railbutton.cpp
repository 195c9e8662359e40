// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/railbutton.h"

#include "ui/look/icon.h"
#include "ui/look/metrics.h"
#include "ui/shell/railcolours.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace landgang::ui {

int railWidth(const QWidget *widget)
{
    return widget->fontMetrics().horizontalAdvance(QStringLiteral("Nordvik fengsel og mer"))
        + lines(widget, 2.0);
}

RailButton::RailButton(const QString &text, const QString &iconName, QWidget *parent)
    : QPushButton(text, parent)
    , m_iconName(iconName)
{
    setFlat(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void RailButton::setBadge(int count, const QString &explanation)
{
    m_badge = count;
    setToolTip(explanation);
    setAccessibleDescription(explanation);
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    const int width = railWidth(this) - textLeft() - badgeWidth() - lines(this, 0.8);
    const QRect text =
        fontMetrics().boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, shownText());
    return {railWidth(this), std::max(text.height() + lines(this, 0.8), lines(this, 2.0))};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const RailColours colours = railColours(QApplication::palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(lines(this, 0.4), 1, -lines(this, 0.4), -1);
    const double radius = lines(this, 0.3);
    if (isChecked() || isDown() || underMouse()) {
        QColor fill = colours.selected;
        fill.setAlphaF(isChecked() || isDown() ? 1.0F : 0.5F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(area, radius, radius);
    }
    if (isChecked()) {
        painter.fillRect(QRectF(area.left(), area.top(), lines(this, 0.2), area.height()),
                         colours.accent);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius);
    }
    const int size = lines(this, 1.1);
    painter.drawPixmap(iconLeft(), (height() - size) / 2,
                       iconPixmap(m_iconName, isChecked() ? colours.text : colours.faintText, size,
                                  devicePixelRatioF()));
    painter.setPen(colours.text);
    const QRect text = rect().adjusted(textLeft(), 0, -badgeWidth() - lines(this, 0.8), 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, shownText());
    paintBadge(painter);
}

void RailButton::paintBadge(QPainter &painter) const
{
    if (m_badge == 0) {
        return;
    }
    const RailColours colours = railColours(QApplication::palette());
    const int high = lines(this, 1.2);
    const QRectF pill(width() - badgeWidth() - lines(this, 0.8), (height() - high) / 2.0,
                      badgeWidth(), high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.badge);
    painter.drawRoundedRect(pill, high / 2.0, high / 2.0);
    painter.setPen(colours.badgeText);
    painter.drawText(pill, Qt::AlignCenter, badgeText());
}

int RailButton::iconLeft() const
{
    return lines(this, 0.9);
}

int RailButton::textLeft() const
{
    return iconLeft() + lines(this, 1.7);
}

QString RailButton::badgeText() const
{
    return QString::number(m_badge);
}

int RailButton::badgeWidth() const
{
    return m_badge == 0 ? 0
                        : std::max(fontMetrics().horizontalAdvance(badgeText()) + lines(this, 0.7),
                                   lines(this, 1.2));
}

QString RailButton::shownText() const
{
    QString shown = text();
    return shown.remove(u'&');
}

} // namespace landgang::ui
