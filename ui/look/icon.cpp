// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/look/icon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace landgang::ui {
namespace {

constexpr int kIconSizes[] = {16, 24, 32, 48, 64};

QIcon iconOf(const QString &name, const QColor &colour, const QColor &disabled)
{
    QIcon result;
    for (const int size : kIconSizes) {
        result.addPixmap(iconPixmap(name, colour, size, 1.0), QIcon::Normal);
        result.addPixmap(iconPixmap(name, disabled, size, 1.0), QIcon::Disabled);
    }
    return result;
}

} // namespace

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal ratio)
{
    const QString key = QStringLiteral("landgang/%1/%2/%3/%4")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(size)
                            .arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString &name, const QPalette &palette)
{
    return iconOf(name, palette.color(QPalette::Active, QPalette::ButtonText),
                  palette.color(QPalette::Disabled, QPalette::ButtonText));
}

QIcon icon(const QString &name, Tone tone, const QPalette &palette)
{
    return iconOf(name, toneColours(tone, palette).text,
                  palette.color(QPalette::Disabled, QPalette::ButtonText));
}

} // namespace landgang::ui
