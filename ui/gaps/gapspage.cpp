// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/gaps/gapspage.h"

#include "core/workspace/workspace.h"
#include "ui/common/card.h"
#include "ui/common/messagebar.h"
#include "ui/common/textlabel.h"
#include "ui/gaps/gaptext.h"
#include "ui/lists/wrappingtree.h"
#include "ui/look/metrics.h"

#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace landgang::ui {

GapsPage::GapsPage(UiContext &context, QWidget *parent)
    : Page(context, tr("Gap board", "page: areas that nobody has in hand"), parent)
    , m_gaps(new CellTable(gapHeadings(), this))
    , m_notices(new CellTable(noticeHeadings(), this))
{
    setObjectName(QStringLiteral("gapsPage"));
    body()->setSpacing(lines(this, 0.8));
    makeGaps();
    makeNotices();
    body()->addStretch(1);
    connect(&context.workspace, &workspace::Workspace::changed, this, &GapsPage::follow);
    reload();
}

void GapsPage::makeGaps()
{
    auto *card = new Card(tr("What nobody has in hand"), this);
    m_gapTable = new WrappingTree({33, 37, 30}, WrappingTree::Height::OfContent, card);
    m_gapTable->setObjectName(QStringLiteral("gapTable"));
    m_gapTable->setAccessibleName(
        tr("Areas that nobody has in hand, least time left first; Enter opens the plan"));
    m_gapTable->setModel(m_gaps);
    m_noGaps =
        new TextLabel(tr("There is no gap: every area of every plan is in somebody's hands."),
                      TextRole::Secondary, card);
    card->body()->addWidget(m_gapTable);
    card->body()->addWidget(m_noGaps);
    body()->addWidget(card);
    openOnEnter(m_gapTable, m_gapCases);
}

void GapsPage::makeNotices()
{
    auto *card = new Card(tr("Notices that must be given in time"), this);
    m_noticeTable = new WrappingTree({32, 38, 30}, WrappingTree::Height::OfContent, card);
    m_noticeTable->setObjectName(QStringLiteral("noticeTable"));
    m_noticeTable->setAccessibleName(tr("Notices to give; Enter opens the plan"));
    m_noticeTable->setModel(m_notices);
    m_noNotices = new TextLabel(tr("No plan has a notice to give."), TextRole::Secondary, card);
    card->body()->addWidget(m_noticeTable);
    card->body()->addWidget(m_noNotices);
    body()->addWidget(card);
    openOnEnter(m_noticeTable, m_noticeCases);
}

void GapsPage::openOnEnter(WrappingTree *table, const std::vector<CaseId> &cases)
{
    connect(table, &WrappingTree::activated, this, [this, &cases](const QModelIndex &index) {
        emit caseChosen(cases[static_cast<size_t>(index.row())]);
    });
}

QWidget *GapsPage::startOfKeyboard() const
{
    return m_gapCases.empty() ? m_noticeTable : m_gapTable;
}

void GapsPage::follow()
{
    if (isVisible()) {
        reload();
    } else {
        m_stale = true;
    }
}

void GapsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale) {
        reload();
    }
}

void GapsPage::reload()
{
    m_stale = false;
    reloadGaps();
    reloadNotices();
}

void GapsPage::reloadGaps()
{
    const auto gaps = workspace::gaps(context().workspace);
    const auto plans = context().workspace.plans();
    if (!gaps || !plans) {
        messages().showError(gaps ? plans.error() : gaps.error());
        return;
    }
    std::vector<CellTable::Row> rows;
    m_gapCases.clear();
    for (const Gap &gap : *gaps) {
        const auto plan = std::find_if(plans->begin(), plans->end(),
                                       [&gap](const auto &one) { return one.id == gap.plan; });
        rows.push_back(gapRow(context(), gap, *plan));
        m_gapCases.push_back(gap.plan);
    }
    m_gaps->setRows(std::move(rows));
    m_gapTable->setVisible(!m_gapCases.empty());
    m_noGaps->setVisible(m_gapCases.empty());
    const auto people = std::set<CaseId>(m_gapCases.begin(), m_gapCases.end()).size();
    const QString gapCount = tr("%n gap(s)", nullptr, static_cast<int>(gaps->size()));
    //: %1 "12 gaps", %2 "4 people".
    setSubtitle(
        gaps->empty()
            ? QString()
            : tr("%1 · %2").arg(gapCount, tr("%n person(s)", nullptr, static_cast<int>(people))));
}

void GapsPage::reloadNotices()
{
    const auto notices = workspace::noticeClock(context().workspace);
    if (!notices) {
        messages().showError(notices.error());
        return;
    }
    std::vector<CellTable::Row> rows;
    m_noticeCases.clear();
    for (const workspace::NoticeRow &notice : *notices) {
        rows.push_back(noticeRow(context(), notice));
        m_noticeCases.push_back(notice.plan);
    }
    m_notices->setRows(std::move(rows));
    m_noticeTable->setVisible(!m_noticeCases.empty());
    m_noNotices->setVisible(m_noticeCases.empty());
}

} // namespace landgang::ui
