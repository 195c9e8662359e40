// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

class QPushButton;

namespace landgang::ui {

class TextLabel;

/// What stands where a list is empty: why, and what to do about it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setContent(const QString &heading, const QString &explanation, const QString &action);
    [[nodiscard]] QString text() const;

signals:
    void actionChosen();

private:
    TextLabel *m_heading;
    TextLabel *m_explanation;
    QPushButton *m_action;
};

} // namespace landgang::ui
