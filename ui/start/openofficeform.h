// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

class QLineEdit;

namespace landgang::ui {

class Card;
class FolderField;
class TextLabel;

/// Opens an office that is there: its folder and the passphrase, or the passphrase alone.
class OpenOfficeForm final : public QWidget
{
    Q_OBJECT

public:
    explicit OpenOfficeForm(const QString &folder, QWidget *parent = nullptr);

    /// The folder is settled: do not ask for it.
    void askPassphraseOnly();

    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString passphrase() const;
    void focusFirst();
    /// The passphrase did not fit: keeps it, marked, so that it can be mended or typed over.
    void focusPassphrase();

signals:
    void openChosen();
    void cancelled();

private:
    QWidget *makeButtons();

    QWidget *m_folderLabel;
    FolderField *m_folder;
    QLineEdit *m_passphrase;
    TextLabel *m_where;
    QWidget *m_back = nullptr;
};

} // namespace landgang::ui
