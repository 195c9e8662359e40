// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/plan/takeinperson.h"
#include "ui/words/uicontext.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace landgang::ui {

class DateField;
class TextLabel;

/// Takes in a person. What is typed stays until the person is in, also when the form is left.
class NewPersonForm final : public QWidget
{
    Q_OBJECT

public:
    explicit NewPersonForm(UiContext &context, QWidget *parent = nullptr);

    void focusFirst();
    /// As after the person is in: nothing typed.
    void clear();
    /// What stands in the fields. The dates are always possible days; whether they fit each other
    /// is for the workspace to say.
    [[nodiscard]] workspace::PersonIntake intake() const;

signals:
    void takeInChosen();
    void cancelled();

private:
    void addNames(QFormLayout &form);
    void addSituation(QFormLayout &form);
    void addDates(QFormLayout &form);
    QWidget *makeButtons();
    void showIdNumberCheck();
    void showFirmness();

    UiContext &m_context;
    QLineEdit *m_family;
    QLineEdit *m_given;
    QLineEdit *m_idNumber;
    TextLabel *m_idNumberNote;
    QComboBox *m_status;
    QLineEdit *m_municipality;
    DateField *m_intake;
    QComboBox *m_firmness;
    DateField *m_release;
};

} // namespace landgang::ui
