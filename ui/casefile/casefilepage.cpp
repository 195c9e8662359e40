// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/casefilepage.h"

#include "core/workspace/plan/history.h"
#include "core/workspace/workspace.h"
#include "ui/casefile/caseactions.h"
#include "ui/casefile/guaranteestrip.h"
#include "ui/casefile/history/historytab.h"
#include "ui/casefile/plan/plantab.h"
#include "ui/casefile/plan/releaseblock.h"
#include "ui/casefile/plan/releasedateeditor.h"
#include "ui/casefile/sharing/consentstab.h"
#include "ui/common/messagebar.h"
#include "ui/disputes/disputelist.h"
#include "ui/look/icon.h"
#include "ui/words/choicetext.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace landgang::ui {

namespace {

/// Asks for the least it can do with and takes what is left: a page that knows its height by its
/// width would give each part what it wants best, and scroll with room to spare.
class CaseTabs final : public QTabWidget
{
public:
    using QTabWidget::QTabWidget;

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
};

int timesReleaseChanged(const std::vector<workspace::HistoryEntry> &entries)
{
    return static_cast<int>(
        std::count_if(entries.begin(), entries.end(), [](const workspace::HistoryEntry &entry) {
            return entry.field == changelog::Field::Release && !entry.before.empty();
        }));
}

/// A tall part of the case scrolls by itself, so that its height does not become that of the
/// others.
QScrollArea *scrolled(QWidget *part)
{
    auto *scroll = new QScrollArea(part->parentWidget());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(part);
    return scroll;
}

} // namespace

CaseFilePage::CaseFilePage(UiContext &context, QWidget *parent)
    : Page(context, {}, parent)
    , m_actions(new CaseActions(context, this))
    , m_release(new ReleaseBlock(context, this))
    , m_dateEditor(new ReleaseDateEditor(context, *m_actions, this))
    , m_disputes(new DisputeList(context, DisputeCard::Heading::Question, this))
    , m_strip(new GuaranteeStrip(context, this))
    , m_tabs(new CaseTabs(this))
    , m_plan(new PlanTab(context, *m_actions, this))
    , m_consents(new ConsentsTab(context, *m_actions, this))
    , m_history(new HistoryTab(context, this))
{
    setObjectName(QStringLiteral("caseFilePage"));
    build();
    connectActions();
    connect(&context.workspace, &workspace::Workspace::changed, this, &CaseFilePage::follow);
}

void CaseFilePage::build()
{
    auto *back = new QPushButton(tr("&Back"), this);
    back->setObjectName(QStringLiteral("caseBack"));
    back->setIcon(icon(QStringLiteral("back"), palette()));
    connect(back, &QPushButton::clicked, this, &CaseFilePage::closed);
    addBefore(back);
    addAtRight(m_release);
    connect(this, &Page::headerArranged, m_release, &ReleaseBlock::setSide);

    m_tabs->setObjectName(QStringLiteral("caseTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setObjectName(QStringLiteral("caseTabBar"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the case"));
    m_tabs->addTab(m_plan, tr("&Plan"));
    m_tabs->addTab(scrolled(m_consents), tr("&Consents"));
    m_tabs->addTab(m_history, tr("&History"));

    connect(m_tabs, &QTabWidget::currentChanged, this, &CaseFilePage::fitTabs);
    fitTabs();

    body()->addWidget(m_dateEditor);
    body()->addWidget(m_disputes);
    body()->addWidget(m_strip);
    body()->addWidget(m_tabs, 1);
}

void CaseFilePage::fitTabs()
{
    // Only the part that is shown asks for room, so that no other makes the page scroll.
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const bool shown = tab == m_tabs->currentIndex();
        m_tabs->widget(tab)->setSizePolicy(QSizePolicy::Preferred,
                                           shown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
}

void CaseFilePage::connectActions()
{
    connect(m_actions, &CaseActions::done, this,
            [this](const QString &sentence) { messages().showDone(sentence); });
    connect(m_actions, &CaseActions::failed, this,
            [this](const Error &error) { messages().showError(error); });
    connect(m_disputes, &DisputeList::chosen, this,
            [this](const auto &dispute, const auto &id) { m_actions->resolve(dispute, id); });
    connect(m_disputes, &DisputeList::answered, this,
            [this](const auto &dispute, const auto &value) { m_actions->resolve(dispute, value); });
    connect(m_strip, &GuaranteeStrip::areaActivated, this, [this](const AreaKey &area) {
        m_tabs->setCurrentWidget(m_plan);
        m_plan->showArea(area);
    });
    connect(m_release, &ReleaseBlock::moveAsked, this, [this] {
        const Result<ReleasePlan> plan = context().workspace.plan(*m_case);
        if (plan) {
            m_dateEditor->open(*plan);
        }
    });
}

void CaseFilePage::showCase(const CaseId &id)
{
    if (m_case != id) {
        m_case = id;
        m_actions->setCase(id);
        m_plan->reset();
        m_dateEditor->hide();
        m_tabs->setCurrentWidget(m_plan);
    }
    messages().clear();
    refresh();
}

void CaseFilePage::follow(const workspace::ChangeNotice &notice)
{
    if (!m_case || (!notice.offices && !notice.cases.contains(*m_case))) {
        return;
    }
    if (isVisible()) {
        refresh();
    } else {
        m_stale = true;
    }
}

void CaseFilePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

void CaseFilePage::refresh()
{
    m_stale = false;
    const Result<ReleasePlan> plan = context().workspace.plan(*m_case);
    if (!plan) {
        messages().showError(plan.error());
        return;
    }
    showPlan(*plan);
}

void CaseFilePage::showPlan(const ReleasePlan &plan)
{
    const Statement<PersonName> *name = plan.name.latest();
    setTitle(name ? name->value.listed() : QString());
    QStringList about;
    if (const Statement<LegalStatus> *status = plan.legalStatus.latest()) {
        about << choiceText(status->value);
    }
    if (const Statement<QString> *municipality = plan.municipalityAfter.latest()) {
        about << municipality->value;
    }
    if (plan.owner != context().workspace.officeId()) {
        about << tr("kept by %1", "the office that opened the plan")
                     .arg(context().workspace.officeName(plan.owner));
    }
    setSubtitle(capitalised(about.join(QStringLiteral(" · "))));

    const auto entries = workspace::history(context().workspace, plan.id);
    const auto disputes = workspace::disputes(context().workspace, plan.id);
    const auto asked = disputes ? *disputes : std::vector<workspace::Dispute>();
    std::vector<workspace::Dispute> ofCase;
    std::copy_if(asked.begin(), asked.end(), std::back_inserter(ofCase),
                 [](const auto &dispute) { return !dispute.area && !dispute.item; });
    m_release->setPlan(plan, entries ? timesReleaseChanged(*entries) : 0);
    m_disputes->setDisputes(ofCase);
    m_strip->setPlan(plan);
    m_plan->setPlan(plan, asked);
    m_consents->setPlan(plan);
    m_history->setHistory(plan, entries ? *entries : std::vector<workspace::HistoryEntry>());
}

} // namespace landgang::ui
