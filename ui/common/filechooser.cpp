// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/common/filechooser.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <memory>

namespace landgang::ui {

FileChooser desktopFileChooser(const QString &filter)
{
    auto folder = std::make_shared<QString>(
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const auto remember = [folder](const QString &path) {
        if (!path.isEmpty()) {
            *folder = QFileInfo(path).absolutePath();
        }
        return path;
    };
    return {[=](QWidget *parent, const QString &title, const QString &suggested) {
                return remember(QFileDialog::getSaveFileName(
                    parent, title, QDir(*folder).filePath(suggested), filter));
            },
            [=](QWidget *parent, const QString &title) {
                return remember(QFileDialog::getOpenFileName(parent, title, *folder, filter));
            }};
}

QString plainFileName(const QString &name)
{
    QString result;
    const QString lower = name.toLower();
    for (const QChar c : lower) {
        if (c == u'æ') {
            result += u"ae";
        } else if (c == u'ø' || c == u'ö') {
            result += u'o';
        } else if (c == u'å' || c == u'ä' || c == u'á') {
            result += u'a';
        } else if ((c >= u'a' && c <= u'z') || c.isDigit()) {
            result += c;
        } else if (!result.endsWith(u'-')) {
            result += u'-';
        }
    }
    return result;
}

} // namespace landgang::ui
