// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/exchange/filechooser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <memory>

namespace landgang::ui {
namespace {

class ChooserWords
{
    Q_DECLARE_TR_FUNCTIONS(ChooserWords)
};

QString filter()
{
    //: Kind of file in a file dialog; keep the part in brackets.
    return ChooserWords::tr("Landgang bundles (*.landgang)");
}

/// Only letters and digits that every carrier passes on unchanged.
QString plain(const QString &name)
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

} // namespace

FileChooser desktopFileChooser()
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
                    parent, title, QDir(*folder).filePath(suggested), filter()));
            },
            [=](QWidget *parent, const QString &title) {
                return remember(QFileDialog::getOpenFileName(parent, title, *folder, filter()));
            }};
}

QString bundleFileName(const QString &from, const QString &to, quint64 number)
{
    //: Name of a file: %1 and %2 are offices, %3 a number. No spaces.
    return ChooserWords::tr("%1-to-%2-%3.landgang").arg(plain(from), plain(to)).arg(number);
}

} // namespace landgang::ui
