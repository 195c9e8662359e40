// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace landgang::ui {

/// Where a page asks for the place of a bundle file; replaced where nobody sits at the desk. Both
/// answer an empty text when the person thinks better of it.
struct FileChooser {
    std::function<QString(QWidget *parent, const QString &title, const QString &suggested)> save;
    std::function<QString(QWidget *parent, const QString &title)> open;
};

/// The desktop's own dialogs, beginning in the folder used last.
[[nodiscard]] FileChooser desktopFileChooser();

/// "nordvik-fengsel-to-nav-moss-12.landgang": names of offices and a number, never of a person.
[[nodiscard]] QString bundleFileName(const QString &from, const QString &to, quint64 number);

} // namespace landgang::ui
