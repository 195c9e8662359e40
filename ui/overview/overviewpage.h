// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/ids.h"
#include "core/workspace/changenotice.h"
#include "ui/common/page.h"

class QStackedWidget;

namespace landgang::ui {

class EmptyState;
class FilterBar;
class HiddenNote;
class NewPersonForm;
class OverviewFilterModel;
class OverviewModel;
class OverviewTable;

/// The people of this office by time to release, and where a new one is taken in.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *startOfKeyboard() const override;
    void focusSearch();
    void focusList();

signals:
    void caseChosen(const landgang::CaseId &id);

private:
    void makeList();
    void reload();
    void showList();
    void showForm();
    void takeIn();
    void showEveryone();
    void showCounts();
    void showWhyEmpty();
    void doEmptyAction();

    OverviewModel *m_people;
    OverviewFilterModel *m_shown;
    QWidget *m_new = nullptr;
    QWidget *m_list = nullptr;
    FilterBar *m_filters = nullptr;
    OverviewTable *m_table = nullptr;
    HiddenNote *m_hidden = nullptr;
    EmptyState *m_empty = nullptr;
    NewPersonForm *m_form = nullptr;
};

} // namespace landgang::ui
