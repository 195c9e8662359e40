// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/lists/celldelegate.h"

#include "ui/lists/celltext.h"
#include "ui/look/icon.h"
#include "ui/look/metrics.h"
#include "ui/look/tone.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

namespace landgang::ui {

namespace {

/// Room for the longest text.
constexpr int kTallest = 10'000;
constexpr int kFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

/// Where the parts of a cell lie, relative to its top left corner.
struct CellLayout {
    QFont first;
    QRect icon;
    QRect text;
    QRect note;
    int height = 0;
};

CellLayout layOut(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const int line = option.fontMetrics.height();
    const int margin = cellMargin(option.fontMetrics);
    CellLayout layout;
    layout.first = option.font;
    layout.first.setBold(index.data(StrongRole).toBool());
    int left = margin;
    if (!index.data(IconNameRole).toString().isEmpty()) {
        layout.icon = QRect(left, margin, line, line);
        left += line + margin;
    }
    const QRect room(left, margin, std::max(line, width - left - margin), kTallest);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QFontMetrics metrics(layout.first);
    layout.text = QRect(room.topLeft(),
                        QSize(room.width(), metrics.boundingRect(room, kFlags, text).height()));
    int bottom = layout.text.bottom() + 1;
    const QString note = index.data(NoteRole).toString();
    if (!note.isEmpty()) {
        const QRect below = room.translated(0, bottom - margin);
        layout.note = QRect(
            below.topLeft(),
            QSize(room.width(), option.fontMetrics.boundingRect(below, kFlags, note).height()));
        bottom = layout.note.bottom() + 1;
    }
    layout.height = bottom + margin;
    return layout;
}

/// The width a cell of `index` is drawn in, which a tree does not tell when it asks for sizes.
int columnWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    if (!tree) {
        return option.rect.width();
    }
    int indent = 0;
    if (index.column() == 0) {
        indent = tree->rootIsDecorated() ? tree->indentation() : 0;
        for (QModelIndex up = index.parent(); up.isValid(); up = up.parent()) {
            indent += tree->indentation();
        }
    }
    return tree->columnWidth(index.column()) - indent;
}

QColor toneText(const QVariant &tone, const QPalette &palette, const QColor &otherwise)
{
    return tone.isValid() ? toneColours(static_cast<Tone>(tone.toInt()), palette).text : otherwise;
}

} // namespace

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const int width = columnWidth(item, index);
    return {width, layOut(item, index, width).height};
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const CellLayout layout = layOut(item, index, item.rect.width());
    const QString text = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const QColor marked = item.palette.color(QPalette::HighlightedText);
    const QColor plain = selected ? marked : item.palette.color(QPalette::Text);
    const QColor quiet = selected ? marked : secondaryTextColour(item.palette);
    const QColor first = selected ? marked : toneText(index.data(ToneRole), item.palette, plain);
    painter->save();
    painter->translate(item.rect.topLeft());
    if (!layout.icon.isNull()) {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QVariant tone = index.data(ToneRole).isValid() ? index.data(ToneRole)
                                                             : index.data(NoteToneRole);
        const QColor colour = selected ? marked : toneText(tone, item.palette, plain);
        painter->drawPixmap(
            layout.icon.topLeft(),
            iconPixmap(index.data(IconNameRole).toString(), colour, layout.icon.width(), ratio));
    }
    painter->setFont(layout.first);
    painter->setPen(index.data(StrongRole).toBool() ? plain : first);
    painter->drawText(layout.text, kFlags, text);
    painter->setFont(item.font);
    painter->setPen(selected ? marked : toneText(index.data(NoteToneRole), item.palette, quiet));
    painter->drawText(layout.note, kFlags, index.data(NoteRole).toString());
    painter->restore();
}

} // namespace landgang::ui
