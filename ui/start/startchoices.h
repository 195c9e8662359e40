// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/localizedtext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace landgang::ui {

/// The three ways in, and the languages of the window.
class StartChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit StartChoices(Language language, QWidget *parent = nullptr);

    /// Empty when nothing runs.
    void showProgress(const QString &text);

signals:
    void createChosen();
    void openChosen();
    void practiseChosen();
    void languageChosen(landgang::Language language);

private:
    QPushButton *addChoice(const QString &heading, const QString &explanation, QPushButton *button,
                           const QString &name);
    QWidget *makeLanguages(Language language);

    QVBoxLayout *m_column;
    QPushButton *m_practise = nullptr;
    QLabel *m_progress = nullptr;
};

} // namespace landgang::ui
