// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/look/roomystyle.h"

#include "ui/look/metrics.h"
#include "ui/look/tone.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace landgang::ui {
namespace {

constexpr int kLeastTarget = 24;

} // namespace

RoomyStyle::RoomyStyle(QStyle *base)
    : QProxyStyle(base)
{
}

int RoomyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return widget ? std::max(usual, widget->fontMetrics().ascent()) : usual;
    // The words of a header stand above those of the cells.
    case PM_HeaderMargin: return widget ? cellMargin(widget->fontMetrics()) : usual;
    default: return usual;
    }
}

void RoomyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_FrameLineEdit || element == PE_IndicatorCheckBox;
    if (!(isBox || element == PE_IndicatorRadioButton) || !isDark(option->palette)
        || (option->state & State_HasFocus)) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(toneColours(Tone::Calm, option->palette).edge);
    painter->setBrush(Qt::NoBrush);
    const QRectF outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isBox) {
        painter->drawRoundedRect(outline, 2, 2);
    } else {
        painter->drawEllipse(outline);
    }
    painter->restore();
}

QSize RoomyStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                   const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (!option) {
        return size;
    }
    const int line = option->fontMetrics.height();
    const int height = std::max(qRound(line * 1.8), kLeastTarget);
    switch (type) {
    case CT_PushButton: return {size.width() + line * 3 / 4, std::max(size.height(), height)};
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox: return {size.width(), std::max(size.height(), height)};
    case CT_ToolButton:
    case CT_CheckBox:
    case CT_RadioButton: return size.expandedTo({kLeastTarget, kLeastTarget});
    default: return size;
    }
}

} // namespace landgang::ui
