// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/plan/questions.h"
#include "ui/common/page.h"

namespace landgang::ui {

class CellTable;
class QuestionCard;
class TextLabel;
class WrappingTree;

/// What other offices ask this one to take responsibility for, and what they answered when it asked
/// them. Nothing here is ever answered by reading a bundle in: a person says yes or no.
class AskedPage final : public Page
{
    Q_OBJECT

public:
    explicit AskedPage(UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *startOfKeyboard() const override;

signals:
    void caseChosen(const landgang::CaseId &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeQuestions();
    void makeAnswers();
    void follow();
    void reload();
    void showQuestions();
    void showAnswers();
    /// The one that is chosen in the list; nullptr when there is none.
    [[nodiscard]] const workspace::ResponsibilityQuestion *chosen() const;
    void showChosen();
    void accept(const QString &condition);
    void decline(const QString &reason);
    void answered(const workspace::ResponsibilityQuestion &question, const Result<> &result,
                  const QString &sentence);

    bool m_stale = false; ///< Something changed while the page was hidden.
    std::vector<workspace::ResponsibilityQuestion> m_asked;
    std::vector<workspace::ResponsibilityQuestion> m_answered;
    CellTable *m_questions;
    CellTable *m_answers;
    WrappingTree *m_questionTable = nullptr;
    WrappingTree *m_answerTable = nullptr;
    TextLabel *m_noQuestions = nullptr;
    TextLabel *m_noAnswers = nullptr;
    QuestionCard *m_question = nullptr;
};

} // namespace landgang::ui
