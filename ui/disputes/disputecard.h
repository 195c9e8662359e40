// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/plan/disputes.h"
#include "ui/common/card.h"
#include "ui/words/uicontext.h"

class QBoxLayout;

namespace landgang::ui {

class AnswerEditor;

/// What a question is about, in words: "Lease signed", "Housing: responsibility", "Release date".
[[nodiscard]] QString questionText(const UiContext &context, const workspace::Dispute &dispute);

/// A question with different answers, side by side by office, person and date, to choose between or
/// to answer anew.
class DisputeCard final : public Card
{
    Q_OBJECT

public:
    enum class Heading {
        Question, ///< Where the person is named already.
        PersonAndQuestion,
    };

    DisputeCard(const UiContext &context, workspace::Dispute dispute, Heading heading,
                QWidget *parent = nullptr);

    [[nodiscard]] const workspace::Dispute &dispute() const { return m_dispute; }

signals:
    void chosen(const landgang::StatementId &statement);
    void answered(const landgang::changelog::Value &value);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addAnswers();
    [[nodiscard]] QWidget *makeAnswer(const Statement<changelog::Value> &answer, int number);
    void addExplanation();
    void addNewAnswer();
    void arrange();

    const UiContext &m_context;
    workspace::Dispute m_dispute;
    QBoxLayout *m_answers = nullptr;
    AnswerEditor *m_editor = nullptr;
};

} // namespace landgang::ui
