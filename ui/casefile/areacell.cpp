// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/areacell.h"

#include "ui/look/icon.h"
#include "ui/words/areastatetext.h"
#include "ui/words/choicetext.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace landgang::ui {

namespace {

/// Room for the longest text without moving anything to a next page.
constexpr int kTallest = 10'000;

int widestWord(const QString &text, const QFontMetrics &metrics)
{
    int widest = 0;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    return widest;
}

} // namespace

AreaCell::AreaCell(const AreaKey &area, QWidget *parent)
    : QAbstractButton(parent)
    , m_area(area)
{
    setObjectName(QString(u"areaCell-" + area.toString()));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void AreaCell::setContent(const AreaCellText &content)
{
    m_content = content;
    //: %1 is an area, %2 its state: "Housing: nobody has taken responsibility".
    setAccessibleName(tr("%1: %2").arg(content.name, areaStateText(content.state).word));
    const QStringList parts{content.overdue, content.rest};
    setAccessibleDescription(parts.join(u'\n').trimmed());
    setToolTip(tr("Show %1 in the checklist").arg(content.name));
    updateGeometry();
    update();
}

int AreaCell::margin() const
{
    return fontMetrics().height() * 2 / 3;
}

int AreaCell::iconSize() const
{
    return fontMetrics().ascent() + fontMetrics().descent() / 2;
}

std::vector<AreaCell::Line> AreaCell::textLines() const
{
    const StateText state = areaStateText(m_content.state);
    QFont bold = font();
    bold.setBold(true);
    std::vector<Line> texts{
        {m_content.name, palette().color(QPalette::Text), bold},
        {capitalised(state.word), toneColours(state.tone, palette()).text, font(), true},
    };
    if (!m_content.overdue.isEmpty()) {
        texts.push_back({m_content.overdue, toneColours(Tone::Gap, palette()).text, font()});
    }
    if (!m_content.rest.isEmpty()) {
        texts.push_back({m_content.rest, secondaryTextColour(palette()), font()});
    }
    return texts;
}

int AreaCell::leastWidth() const
{
    int widest = 0;
    for (const Line &line : textLines()) {
        const int icon = line.withIcon ? iconSize() + margin() / 2 : 0;
        widest = std::max(widest, icon + widestWord(line.text, QFontMetrics(line.font)));
    }
    return widest + 2 * margin();
}

std::vector<QRect> AreaCell::arranged(int width) const
{
    std::vector<QRect> rects;
    int top = margin();
    for (const Line &line : textLines()) {
        const int left = margin() + (line.withIcon ? iconSize() + margin() / 2 : 0);
        const QRect room(left, top, std::max(1, width - left - margin()), kTallest);
        const QRect used = QFontMetrics(line.font).boundingRect(
            room, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, line.text);
        rects.emplace_back(left, top, room.width(), used.height());
        top += used.height();
    }
    return rects;
}

int AreaCell::heightForWidth(int width) const
{
    return arranged(width).back().bottom() + 1 + margin();
}

QSize AreaCell::sizeHint() const
{
    return {leastWidth(), heightForWidth(leastWidth())};
}

void AreaCell::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const StateText state = areaStateText(m_content.state);
    const ToneColours colours = toneColours(state.tone, palette());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = fontMetrics().height() / 4.0;
    painter.setBrush(palette().color(underMouse() ? QPalette::AlternateBase : QPalette::Base));
    painter.setPen(hairlineColour(palette()));
    painter.drawRoundedRect(frame, radius, radius);
    painter.fillRect(QRectF(0, 0, width(), std::max(3, fontMetrics().height() / 5)), colours.edge);

    const std::vector<Line> texts = textLines();
    const std::vector<QRect> rects = arranged(width());
    for (size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].withIcon) {
            painter.drawPixmap(
                margin(), rects[i].top(),
                iconPixmap(state.icon, colours.text, iconSize(), devicePixelRatioF()));
        }
        painter.setFont(texts[i].font);
        painter.setPen(texts[i].color);
        painter.drawText(rects[i], Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, texts[i].text);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(3, 3, -3, -3);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

bool AreaCell::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
    return QAbstractButton::event(event);
}

} // namespace landgang::ui
