// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace landgang::ui {

/// What a screen reader would have no name for, as "class name"; empty when it has one.
inline QString accessibleFault(QWidget &widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget);
    if (spoken && !spoken->text(QAccessible::Name).trimmed().isEmpty()) {
        return {};
    }
    return QStringLiteral("%1 %2").arg(QString::fromLatin1(widget.metaObject()->className()),
                                       widget.objectName());
}

/// Everything below `root` that the keyboard reaches and a screen reader would have no name for.
inline QStringList withoutAccessibleName(const QWidget &root)
{
    QStringList found;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const bool isPartOfQt = widget->objectName().startsWith(QStringLiteral("qt_"));
        if (!(widget->focusPolicy() & Qt::TabFocus) || isPartOfQt || !widget->isVisibleTo(&root)
            || widget->isWindow() || widget->focusProxy()) {
            continue;
        }
        if (const QString fault = accessibleFault(*widget); !fault.isEmpty()) {
            found << fault;
        }
    }
    return found;
}

} // namespace landgang::ui
