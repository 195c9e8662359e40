// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace landgang::ui {

/// Where a page asks for the place of a file; replaced where nobody sits at the desk. Both answer
/// an empty text when the person thinks better of it.
struct FileChooser {
    std::function<QString(QWidget *parent, const QString &title, const QString &suggested)> save;
    std::function<QString(QWidget *parent, const QString &title)> open;
};

/// The desktop's own dialogs, beginning in the folder used last. `filter` is as in QFileDialog.
[[nodiscard]] FileChooser desktopFileChooser(const QString &filter);

/// "nordvik-fengsel": lower-case letters and digits that every carrier passes on unchanged.
[[nodiscard]] QString plainFileName(const QString &name);

} // namespace landgang::ui
