// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/plan/movereleasedate.h"
#include "ui/common/card.h"
#include "ui/words/uicontext.h"

class QComboBox;
class QListView;
class QPushButton;
class QStringListModel;

namespace landgang::ui {

class CaseActions;
class DateField;
class StateLabel;
class TextLabel;

/// Moves the release date, after showing everything that moves with it.
class ReleaseDateEditor final : public Card
{
    Q_OBJECT

public:
    ReleaseDateEditor(const UiContext &context, CaseActions &actions, QWidget *parent = nullptr);

    /// Shows the editor, beginning from the date that stands.
    void open(const ReleasePlan &plan);

signals:
    void finished();

private:
    void build();
    [[nodiscard]] QWidget *makeFields();
    [[nodiscard]] QWidget *makePreview();
    [[nodiscard]] ReleaseDate chosen() const;
    void preview();
    void showRipple(const workspace::DateRipple &ripple);
    void move();
    void close();

    const UiContext &m_context;
    CaseActions &m_actions;
    DateField *m_date;
    QComboBox *m_status;
    TextLabel *m_weekday;
    StateLabel *m_warning;
    TextLabel *m_summary;
    QStringListModel *m_moved;
    QListView *m_list;
    TextLabel *m_told;
    QPushButton *m_move;
};

} // namespace landgang::ui
