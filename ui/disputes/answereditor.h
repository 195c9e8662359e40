// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/field.h"
#include "core/changelog/value.h"
#include "ui/words/uicontext.h"

#include <QWidget>

#include <utility>
#include <vector>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace landgang::ui {

class DateField;
class TextLabel;

/// Fields to write a new answer to one question, with a button that lets it stand.
class AnswerEditor final : public QWidget
{
    Q_OBJECT

public:
    /// Whether a new answer to the question can be typed. Who answers for an area, and dates that a
    /// rule has set, are not typed: one of the answers standing is chosen.
    [[nodiscard]] static bool canEdit(changelog::Field field);

    /// `start`: the answer to begin from.
    AnswerEditor(const UiContext &context, changelog::Field field, const changelog::Value &start,
                 QWidget *parent = nullptr);

signals:
    void answered(const landgang::changelog::Value &value);

private:
    void offer();
    void addFields(const changelog::Value &start);
    void addChoice(const QString &label, const std::vector<std::pair<QString, int>> &choices,
                   int current);
    void addText(const QString &label, const QString &text);
    void addSecondText(const QString &label, const QString &text);
    void addDate(const QString &label, QDate date);
    [[nodiscard]] changelog::Value value() const;

    const UiContext &m_context;
    changelog::Field m_field;
    QFormLayout *m_form;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_text = nullptr;
    QLineEdit *m_secondText = nullptr;
    DateField *m_date = nullptr;
    TextLabel *m_refusal;
};

} // namespace landgang::ui
