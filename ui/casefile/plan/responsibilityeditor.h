// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/releaseplan.h"
#include "ui/words/uicontext.h"

#include <QWidget>

#include <map>
#include <utility>
#include <vector>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace landgang::ui {

class AnswerFields;
class CaseActions;
class TextLabel;

/// Who answers for an area: asking an office, and this office's own yes or no.
class ResponsibilityEditor final : public QWidget
{
    Q_OBJECT

public:
    ResponsibilityEditor(const UiContext &context, CaseActions &actions, QWidget *parent = nullptr);

    void showArea(const ReleasePlan &plan, const NeedArea &area);
    void focusFirst();

private:
    using Place = std::pair<CaseId, AreaKey>;

    void buildAsk(QVBoxLayout *column);
    void accept(const QString &condition);
    void decline(const QString &reason);
    void ask();

    void changePlace(const Place &place);
    void fillOffices(const ReleasePlan &plan);
    void explainAsk();
    void showStatement(const NeedArea &area);
    void offerActions(const ReleasePlan &plan, const NeedArea &area);

    const UiContext &m_context;
    CaseActions &m_actions;
    std::optional<Place> m_place; ///< What is shown.
    std::vector<OfficeId> m_seeing; ///< Offices that see the area.
    std::map<Place, QString> m_drafts; ///< Typed and not recorded.

    TextLabel *m_statement;
    AnswerFields *m_answer;
    QWidget *m_askFields;
    QComboBox *m_offices;
    QPushButton *m_ask;
    TextLabel *m_askNote;
};

} // namespace landgang::ui
