// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/office/createoffice.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace landgang::ui {

class FolderField;

/// What is asked to open an office for the first time.
class CreateOfficeForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CreateOfficeForm(QWidget *parent = nullptr);

    [[nodiscard]] QString folder() const;
    [[nodiscard]] workspace::NewOffice office() const;
    [[nodiscard]] QString passphrase() const;
    /// What is missing or does not fit, as a sentence; empty when all is there. Moves to the field.
    [[nodiscard]] QString refusal();
    void focusFirst();

signals:
    void createChosen();
    void cancelled();

private:
    void addOffice(QFormLayout &form);
    void addColleague(QFormLayout &form);
    void addStore(QFormLayout &form);
    QWidget *makeButtons();
    void proposeFolder();

    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_municipality;
    QLineEdit *m_phone;
    QLineEdit *m_userName;
    QLineEdit *m_userFunction;
    FolderField *m_folder;
    QLineEdit *m_passphrase;
    QLineEdit *m_repeated;
};

} // namespace landgang::ui
