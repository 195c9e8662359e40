// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/overview/overviewpage.h"

#include "core/workspace/plan/overview.h"
#include "core/workspace/workspace.h"
#include "ui/common/messagebar.h"
#include "ui/common/primarybutton.h"
#include "ui/look/icon.h"
#include "ui/look/metrics.h"
#include "ui/overview/emptystate.h"
#include "ui/overview/filterbar.h"
#include "ui/overview/hiddennote.h"
#include "ui/overview/newpersonform.h"
#include "ui/overview/overviewfiltermodel.h"
#include "ui/overview/overviewmodel.h"
#include "ui/overview/overviewtable.h"

#include <QVBoxLayout>

namespace landgang::ui {

OverviewPage::OverviewPage(UiContext &context, QWidget *parent)
    : Page(context, tr("My people by time to release"), parent)
    , m_people(new OverviewModel(context, this))
    , m_shown(new OverviewFilterModel(*m_people, this))
    , m_form(new NewPersonForm(context, this))
{
    setObjectName(QStringLiteral("overviewPage"));
    m_new = new PrimaryButton(tr("&New person"), this);
    m_new->setObjectName(QStringLiteral("newPerson"));
    addAtRight(m_new);
    makeList();
    body()->addWidget(m_list, 1);
    body()->addWidget(m_form, 1);

    connect(static_cast<QPushButton *>(m_new), &QPushButton::clicked, this,
            &OverviewPage::showForm);
    connect(m_form, &NewPersonForm::takeInChosen, this, &OverviewPage::takeIn);
    connect(m_form, &NewPersonForm::cancelled, this, [this] {
        messages().clear();
        showList();
        focusList();
    });
    connect(&context.workspace, &workspace::Workspace::changed, this,
            [this](const workspace::ChangeNotice &notice) {
                if (!notice.cases.empty() || notice.bundles || notice.offices) {
                    reload();
                }
            });
    showList();
    reload();
}

void OverviewPage::makeList()
{
    m_list = new QWidget(this);
    m_filters = new FilterBar(*m_shown, m_list);
    m_table = new OverviewTable(m_list);
    m_table->setObjectName(QStringLiteral("overviewTable"));
    m_table->setAccessibleName(tr("People by time to release; Enter opens the plan"));
    m_table->setModel(m_shown);
    m_table->setMinimumHeight(lines(this, 12));
    m_hidden = new HiddenNote(m_list);
    m_empty = new EmptyState(m_list);

    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(lines(this, 0.7));
    column->addWidget(m_filters);
    column->addWidget(m_hidden);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);

    connect(m_table, &OverviewTable::rowChosen, this, [this](const QModelIndex &index) {
        if (const std::optional<CaseId> id = m_shown->caseAt(index)) {
            emit caseChosen(*id);
        }
    });
    connect(m_empty, &EmptyState::actionChosen, this, &OverviewPage::doEmptyAction);
    connect(m_hidden, &HiddenNote::everyoneChosen, this, &OverviewPage::showEveryone);
    connect(m_filters, &FilterBar::changed, this, &OverviewPage::showCounts);
}

QWidget *OverviewPage::startOfKeyboard() const
{
    return m_table;
}

void OverviewPage::focusSearch()
{
    showList();
    m_filters->focusSearch();
}

void OverviewPage::focusList()
{
    if (m_table->isVisible()) {
        m_table->setFocus();
    }
}

void OverviewPage::reload()
{
    auto rows = workspace::overview(context().workspace);
    if (!rows) {
        messages().showError(rows.error());
        return;
    }
    m_people->setRows(std::move(rows).value());
    m_filters->refresh();
    showCounts();
}

void OverviewPage::showList()
{
    m_form->hide();
    m_list->show();
    m_new->show();
    setTitle(tr("My people by time to release"));
    showCounts();
}

void OverviewPage::showForm()
{
    messages().clear();
    m_list->hide();
    m_new->hide();
    m_form->show();
    setTitle(tr("New person"));
    setSubtitle(tr("The checklist is laid out from the dates; everything can be changed later."));
    m_form->focusFirst();
}

void OverviewPage::takeIn()
{
    const workspace::PersonIntake intake = m_form->intake();
    if (intake.name.family.isEmpty()) {
        messages().showRefusal(tr("The family name is missing. What you typed is still here."));
        m_form->focusFirst();
        return;
    }
    if (intake.release && intake.release->date < intake.intake) {
        messages().showRefusal(tr("The release lies before the day the person came in. What you "
                                  "typed is still here; change one of the dates."));
        return;
    }
    const Result<CaseId> taken = workspace::takeInPerson(context().workspace, intake);
    if (!taken) {
        messages().showError(taken.error());
        return;
    }
    messages().clear();
    m_form->clear();
    showList();
    emit caseChosen(*taken);
}

void OverviewPage::showCounts()
{
    const bool nobody = m_people->rowCount() == 0;
    const int shown = m_shown->rowCount();
    m_table->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_filters->setVisible(!nobody);
    m_hidden->setHiddenPeople(shown > 0 ? hiddenText(*m_shown) : QString());
    showWhyEmpty();
    if (!m_list->isHidden()) {
        setSubtitle(nobody ? QString() : shownText(m_shown->filter(), shown));
    }
}

void OverviewPage::showWhyEmpty()
{
    if (m_people->rowCount() == 0) {
        m_empty->setContent(tr("No release plans yet"),
                            tr("Take in the first person here, or read in a bundle another office "
                               "has sent, under In and out."),
                            tr("Take in the first person"));
    } else {
        const QString hidden = hiddenText(*m_shown);
        m_empty->setContent(tr("Nobody here just now"),
                            hidden.isEmpty()
                                ? tr("No person matches what is chosen or searched for above.")
                                : hidden,
                            tr("Show everyone"));
    }
}

void OverviewPage::showEveryone()
{
    m_filters->showEveryone();
    focusList();
}

void OverviewPage::doEmptyAction()
{
    if (m_people->rowCount() == 0) {
        showForm();
    } else {
        // A search that finds somebody stays: that is who is wanted.
        if (m_shown->hiddenCount() == 0) {
            m_filters->clearSearch();
        }
        showEveryone();
    }
}

} // namespace landgang::ui
