// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/plan/questions.h"
#include "ui/common/card.h"
#include "ui/words/uicontext.h"

#include <map>
#include <utility>

class QPushButton;

namespace landgang::ui {

class AnswerFields;
class TextLabel;

/// One question to this office: what it would become responsible for, and its answer.
class QuestionCard final : public Card
{
    Q_OBJECT

public:
    explicit QuestionCard(const UiContext &context, QWidget *parent = nullptr);

    /// What was typed about another question is kept until that one is shown again.
    void showQuestion(const workspace::ResponsibilityQuestion &question);
    /// What was typed has gone into the answer to this question.
    void forgetDraft(const CaseId &plan, const AreaKey &area);
    void focusFirst();

signals:
    void accepted(const QString &condition);
    void declined(const QString &reason);
    void planWanted();

private:
    using Place = std::pair<CaseId, AreaKey>;

    const UiContext &m_context;
    std::optional<Place> m_place;
    std::map<Place, QString> m_drafts;
    TextLabel *m_consequence;
    TextLabel *m_items;
    AnswerFields *m_answer;
    QPushButton *m_open;
};

} // namespace landgang::ui
