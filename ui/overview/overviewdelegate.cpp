// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/overview/overviewdelegate.h"

#include "ui/look/icon.h"
#include "ui/look/metrics.h"
#include "ui/overview/overviewmodel.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace landgang::ui {
namespace {

constexpr int kWrap = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

struct Placed {
    QRect rect;
    const CellPart *part; ///< nullptr for the first line.
};

struct Arrangement {
    std::vector<Placed> pieces;
    int height = 0;
};

QFont firstFont(const OverviewCell &cell, QFont font)
{
    font.setBold(cell.weight == OverviewCell::Weight::Strong);
    return font;
}

int iconSpace(const CellPart &part, const QFontMetrics &metrics)
{
    return part.icon.isEmpty() ? 0 : metrics.height() + metrics.height() / 4;
}

/// Places the pieces of a cell in `width`; a piece that does not fit behind the one before begins a
/// line of its own.
Arrangement arrange(const OverviewCell &cell, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    const QRect bounds(0, 0, width, 100000);
    Arrangement result;
    QRect first = QFontMetrics(firstFont(cell, font)).boundingRect(bounds, kWrap, cell.first);
    result.pieces.push_back({{0, 0, width, first.height()}, nullptr});
    result.height = first.height();
    int x = 0;
    int y = result.height;
    int lineHeight = 0;
    for (const CellPart &part : cell.second) {
        const int extra = iconSpace(part, metrics);
        const QRect text = metrics.boundingRect(bounds.adjusted(0, 0, -extra, 0), kWrap, part.text);
        const int needed = text.width() + extra + 1;
        if (x > 0 && x + needed > width) {
            y += lineHeight;
            x = 0;
            lineHeight = 0;
        }
        result.pieces.push_back({{x, y, std::min(needed, width), text.height()}, &part});
        x += needed + metrics.averageCharWidth();
        lineHeight = std::max(lineHeight, text.height());
    }
    result.height = y + lineHeight;
    return result;
}

QSize padding(const QFont &font)
{
    const QFontMetrics metrics(font);
    return {cellMargin(metrics), metrics.height() / 2};
}

void paintPart(QPainter *painter, const CellPart &part, const QRect &rect,
               const QStyleOptionViewItem &option)
{
    const QColor colour = part.tone ? toneColours(*part.tone, option.palette).text
                                    : secondaryTextColour(option.palette);
    const int extra = iconSpace(part, option.fontMetrics);
    if (extra > 0) {
        const int size = option.fontMetrics.height();
        painter->drawPixmap(
            rect.topLeft(),
            iconPixmap(part.icon, colour, size, painter->device()->devicePixelRatioF()));
    }
    painter->setPen(colour);
    painter->drawText(rect.adjusted(extra, 0, 0, 0), kWrap, part.text);
}

} // namespace

void OverviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto cell = index.data(OverviewModel::CellRole).value<OverviewCell>();
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, toneColours(Tone::Info, option.palette).background);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, toneColours(Tone::Calm, option.palette).background);
    }
    painter->setPen(hairlineColour(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QSize pad = padding(option.font);
    painter->translate(option.rect.left() + pad.width(), option.rect.top() + pad.height());
    for (const Placed &piece :
         arrange(cell, option.font, option.rect.width() - 2 * pad.width()).pieces) {
        painter->setFont(piece.part ? option.font : firstFont(cell, option.font));
        if (piece.part) {
            paintPart(painter, *piece.part, piece.rect, option);
        } else {
            painter->setPen(option.palette.color(QPalette::Text));
            painter->drawText(piece.rect, kWrap, cell.first);
        }
    }
    painter->restore();
}

QSize OverviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto cell = index.data(OverviewModel::CellRole).value<OverviewCell>();
    const QSize pad = padding(option.font);
    const int width = std::max(option.rect.width() - 2 * pad.width(), 1);
    const int twoLines = 2 * QFontMetrics(option.font).height();
    return {option.rect.width(),
            std::max(arrange(cell, option.font, width).height, twoLines) + 2 * pad.height()};
}

} // namespace landgang::ui
