// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/plan/disputes.h"
#include "ui/common/card.h"
#include "ui/words/uicontext.h"

#include <map>
#include <utility>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace landgang::ui {

class CaseActions;
class DisputeList;
class StateLabel;
class TextLabel;

/// How far one item has come, and what can be said about it. Each button records at once. What is
/// typed stays until it is recorded, also while other items are looked at.
class ItemEditor final : public Card
{
    Q_OBJECT

public:
    ItemEditor(const UiContext &context, CaseActions &actions, QWidget *parent = nullptr);

    void showItem(const ReleasePlan &plan, const ItemKey &key,
                  const std::vector<workspace::Dispute> &disputes);
    /// Where typing begins.
    void focusFirst();

private:
    using Place = std::pair<CaseId, ItemKey>;

    void build();
    QPushButton *addAction(QLayout *row, const QString &text, const QString &name,
                           Progress progress);
    void record(Progress progress);
    void changePlace(const Place &place);
    void showStatement(const ChecklistItem &item);
    void offerActions(const ReleasePlan &plan, const NeedArea &area, const ChecklistItem &item);

    const UiContext &m_context;
    CaseActions &m_actions;
    std::optional<Place> m_place; ///< What is shown.
    std::map<Place, QString> m_drafts; ///< Typed and not recorded.

    TextLabel *m_title;
    TextLabel *m_rule;
    StateLabel *m_state;
    TextLabel *m_statement;
    DisputeList *m_disputes;
    QWidget *m_fields;
    QPlainTextEdit *m_evidence;
    TextLabel *m_refusal;
    TextLabel *m_notOurs;
    QPushButton *m_reopen = nullptr;
};

} // namespace landgang::ui
