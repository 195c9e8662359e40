// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/words/qtwords.h"

#include <QCoreApplication>

namespace landgang::ui {
namespace {

QStringList textFieldWords()
{
    return {
        QCoreApplication::translate("QLineEdit", "&Undo"),
        QCoreApplication::translate("QLineEdit", "&Redo"),
        QCoreApplication::translate("QLineEdit", "Cu&t"),
        QCoreApplication::translate("QLineEdit", "&Copy"),
        QCoreApplication::translate("QLineEdit", "&Paste"),
        QCoreApplication::translate("QLineEdit", "Delete"),
        QCoreApplication::translate("QLineEdit", "Select All"),
        QCoreApplication::translate("QWidgetTextControl", "&Undo"),
        QCoreApplication::translate("QWidgetTextControl", "&Redo"),
        QCoreApplication::translate("QWidgetTextControl", "Cu&t"),
        QCoreApplication::translate("QWidgetTextControl", "&Copy"),
        QCoreApplication::translate("QWidgetTextControl", "&Paste"),
        QCoreApplication::translate("QWidgetTextControl", "Delete"),
        QCoreApplication::translate("QWidgetTextControl", "Select All"),
        QCoreApplication::translate("QWidgetTextControl", "Copy &Link Location"),
        QCoreApplication::translate("QAbstractSpinBox", "&Select All"),
        QCoreApplication::translate("QAbstractSpinBox", "&Step up"),
        QCoreApplication::translate("QAbstractSpinBox", "Step &down"),
    };
}

QStringList buttonWords()
{
    return {
        QCoreApplication::translate("QPlatformTheme", "Save"),
        QCoreApplication::translate("QPlatformTheme", "Open"),
        QCoreApplication::translate("QPlatformTheme", "Cancel"),
        QCoreApplication::translate("QPlatformTheme", "Close"),
        QCoreApplication::translate("QPlatformTheme", "&Yes"),
        QCoreApplication::translate("QPlatformTheme", "&No"),
    };
}

QStringList fileDialogWords()
{
    return {
        QCoreApplication::translate("QFileDialog", "Look in:"),
        QCoreApplication::translate("QFileDialog", "Back"),
        QCoreApplication::translate("QFileDialog", "Go back"),
        QCoreApplication::translate("QFileDialog", "Forward"),
        QCoreApplication::translate("QFileDialog", "Go forward"),
        QCoreApplication::translate("QFileDialog", "Parent Directory"),
        QCoreApplication::translate("QFileDialog", "Go to the parent directory"),
        QCoreApplication::translate("QFileDialog", "Create New Folder"),
        QCoreApplication::translate("QFileDialog", "Create a New Folder"),
        QCoreApplication::translate("QFileDialog", "List View"),
        QCoreApplication::translate("QFileDialog", "Change to list view mode"),
        QCoreApplication::translate("QFileDialog", "Detail View"),
        QCoreApplication::translate("QFileDialog", "Change to detail view mode"),
        QCoreApplication::translate("QFileDialog", "Sidebar"),
        QCoreApplication::translate("QFileDialog", "List of places and bookmarks"),
        QCoreApplication::translate("QFileDialog", "Files"),
        QCoreApplication::translate("QFileDialog", "Files of type:"),
        QCoreApplication::translate("QFileDialog", "File &name:"),
        QCoreApplication::translate("QFileDialog", "Directory:"),
        QCoreApplication::translate("QFileDialog", "&Open"),
        QCoreApplication::translate("QFileDialog", "&Choose"),
        QCoreApplication::translate("QFileDialog", "&Save"),
    };
}

QStringList fileActionWords()
{
    return {
        QCoreApplication::translate("QFileDialog", "Find Directory"),
        QCoreApplication::translate("QFileDialog", "Save As"),
        QCoreApplication::translate("QFileDialog", "&Rename"),
        QCoreApplication::translate("QFileDialog", "&Delete"),
        QCoreApplication::translate("QFileDialog", "Show &hidden files"),
        QCoreApplication::translate("QFileDialog", "&New Folder"),
        QCoreApplication::translate("QFileDialog", "Show "),
        QCoreApplication::translate("QFileDialog",
                                    "%1 already exists.\nDo you want to replace it?"),
        QCoreApplication::translate(
            "QFileDialog", "%1\nFile not found.\nPlease verify the correct file name was given."),
        QCoreApplication::translate(
            "QFileDialog",
            "%1\nDirectory not found.\nPlease verify the correct directory name was given."),
        QCoreApplication::translate("QFileSystemModel", "Name"),
        QCoreApplication::translate("QFileSystemModel", "Size"),
        QCoreApplication::translate("QFileSystemModel", "Type", "All other platforms"),
        QCoreApplication::translate("QFileSystemModel", "Date Modified"),
    };
}

} // namespace

QStringList qtWords()
{
    return textFieldWords() + buttonWords() + fileDialogWords() + fileActionWords();
}

} // namespace landgang::ui
