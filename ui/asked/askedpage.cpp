// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/asked/askedpage.h"

#include "core/workspace/plan/responsibility.h"
#include "core/workspace/workspace.h"
#include "ui/asked/askedtext.h"
#include "ui/asked/questioncard.h"
#include "ui/common/messagebar.h"
#include "ui/common/textlabel.h"
#include "ui/lists/wrappingtree.h"
#include "ui/look/metrics.h"
#include "ui/words/plannames.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace landgang::ui {

AskedPage::AskedPage(UiContext &context, QWidget *parent)
    : Page(context, tr("Asked of us", "page: what other offices ask this one to take on"), parent)
    , m_questions(new CellTable(questionHeadings(), this))
    , m_answers(new CellTable(answerHeadings(), this))
{
    setObjectName(QStringLiteral("askedPage"));
    body()->setSpacing(lines(this, 0.8));
    makeQuestions();
    makeAnswers();
    body()->addStretch(1);
    connect(&context.workspace, &workspace::Workspace::changed, this, &AskedPage::follow);
    reload();
}

void AskedPage::makeQuestions()
{
    auto *card = new Card(tr("Waiting for our answer"), this);
    m_questionTable = new WrappingTree({34, 40, 26}, WrappingTree::Height::OfContent, card);
    m_questionTable->setObjectName(QStringLiteral("questionTable"));
    m_questionTable->setAccessibleName(tr("Questions to our office; Enter goes to the answer"));
    m_questionTable->setModel(m_questions);
    m_noQuestions =
        new TextLabel(tr("No office waits for an answer from us."), TextRole::Secondary, card);
    card->body()->addWidget(m_questionTable);
    card->body()->addWidget(m_noQuestions);
    m_question = new QuestionCard(context(), this);
    body()->addWidget(card);
    body()->addWidget(m_question);

    connect(m_questionTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AskedPage::showChosen);
    connect(m_questionTable, &WrappingTree::activated, this, [this] { m_question->focusFirst(); });
    connect(m_question, &QuestionCard::accepted, this, &AskedPage::accept);
    connect(m_question, &QuestionCard::declined, this, &AskedPage::decline);
    connect(m_question, &QuestionCard::planWanted, this, [this] {
        if (const auto *question = chosen()) {
            emit caseChosen(question->plan);
        }
    });
}

void AskedPage::makeAnswers()
{
    auto *card = new Card(tr("What we have asked of others"), this);
    m_answerTable = new WrappingTree({34, 30, 36}, WrappingTree::Height::OfContent, card);
    m_answerTable->setObjectName(QStringLiteral("answerTable"));
    m_answerTable->setAccessibleName(tr("Answers from other offices; Enter opens the plan"));
    m_answerTable->setModel(m_answers);
    m_noAnswers = new TextLabel(tr("We have asked no other office to take an area."),
                                TextRole::Secondary, card);
    card->body()->addWidget(m_answerTable);
    card->body()->addWidget(m_noAnswers);
    body()->addWidget(card);
    connect(m_answerTable, &WrappingTree::activated, this, [this](const QModelIndex &index) {
        emit caseChosen(m_answered[static_cast<size_t>(index.row())].plan);
    });
}

QWidget *AskedPage::startOfKeyboard() const
{
    return m_asked.empty() ? m_answerTable : m_questionTable;
}

void AskedPage::follow()
{
    if (isVisible()) {
        reload();
    } else {
        m_stale = true;
    }
}

void AskedPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale) {
        reload();
    }
}

void AskedPage::reload()
{
    m_stale = false;
    auto asked = workspace::askedOfUs(context().workspace);
    auto answered = workspace::askedOfOthers(context().workspace);
    if (!asked || !answered) {
        messages().showError(asked ? answered.error() : asked.error());
        return;
    }
    m_asked = *std::move(asked);
    m_answered = *std::move(answered);
    showQuestions();
    showAnswers();
}

void AskedPage::showQuestions()
{
    const int before = m_questionTable->currentIndex().row();
    std::vector<CellTable::Row> rows;
    for (const workspace::ResponsibilityQuestion &question : m_asked) {
        rows.push_back(questionRow(context(), question));
    }
    m_questions->setRows(std::move(rows));
    m_questionTable->setVisible(!m_asked.empty());
    m_noQuestions->setVisible(m_asked.empty());
    m_question->setVisible(!m_asked.empty());
    if (!m_asked.empty()) {
        const int last = static_cast<int>(m_asked.size()) - 1;
        m_questionTable->setCurrentIndex(m_questions->index(qBound(0, before, last), 0));
    }
    showChosen();
}

void AskedPage::showAnswers()
{
    std::vector<CellTable::Row> rows;
    for (const workspace::ResponsibilityQuestion &question : m_answered) {
        rows.push_back(answerRow(context(), question));
    }
    m_answers->setRows(std::move(rows));
    m_answerTable->setVisible(!m_answered.empty());
    m_noAnswers->setVisible(m_answered.empty());
}

const workspace::ResponsibilityQuestion *AskedPage::chosen() const
{
    const int row = m_questionTable->currentIndex().row();
    const bool isThere = row >= 0 && static_cast<size_t>(row) < m_asked.size();
    return isThere ? &m_asked[static_cast<size_t>(row)] : nullptr;
}

void AskedPage::showChosen()
{
    if (const workspace::ResponsibilityQuestion *question = chosen()) {
        m_question->showQuestion(*question);
    }
}

void AskedPage::accept(const QString &condition)
{
    const workspace::ResponsibilityQuestion question = *chosen();
    //: %1 our office, %2 an area, %3 the office that asked.
    answered(question,
             workspace::acceptResponsibility(context().workspace, question.plan, question.area,
                                             condition),
             tr("%1 has taken responsibility for %2. %3 hears of it with the next bundle."));
}

void AskedPage::decline(const QString &reason)
{
    const workspace::ResponsibilityQuestion question = *chosen();
    //: %1 our office, %2 an area, %3 the office that asked.
    answered(
        question,
        workspace::declineResponsibility(context().workspace, question.plan, question.area, reason),
        tr("%1 has said no to responsibility for %2. %3 hears of it with the next bundle."));
}

void AskedPage::answered(const workspace::ResponsibilityQuestion &question, const Result<> &result,
                         const QString &sentence)
{
    if (!result) {
        messages().showError(result.error());
        return;
    }
    m_question->forgetDraft(question.plan, question.area);
    showChosen();
    messages().showDone(sentence.arg(context().workspace.office().name,
                                     areaTitle(context(), question.area),
                                     context().workspace.officeName(question.by)));
    startOfKeyboard()->setFocus();
}

} // namespace landgang::ui
