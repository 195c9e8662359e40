// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

class QLineEdit;

namespace landgang::ui {

/// A folder, typed or chosen.
class FolderField final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name of the line; the button has it with "Browse" behind.
    explicit FolderField(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);

private:
    void choose();

    QLineEdit *m_line;
};

} // namespace landgang::ui
