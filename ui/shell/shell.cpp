// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/shell.h"

#include "core/workspace/workspace.h"
#include "ui/asked/askedpage.h"
#include "ui/casefile/casefilepage.h"
#include "ui/common/exchangefiles.h"
#include "ui/common/messagebar.h"
#include "ui/common/page.h"
#include "ui/common/statelabel.h"
#include "ui/exchange/exchangepage.h"
#include "ui/gaps/gapspage.h"
#include "ui/look/metrics.h"
#include "ui/offices/officespage.h"
#include "ui/overview/overviewpage.h"
#include "ui/shell/railbutton.h"
#include "ui/shell/statusline.h"

#include <QApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace landgang::ui {

Shell::Shell(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rail(new Rail(context.workspace, context.language, this))
    , m_status(new StatusLine(context, this))
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    if (context.workspace.isPractice()) {
        right->addWidget(makePracticeBanner());
    }
    right->addWidget(makePages(), 1);
    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(m_rail);
    top->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top, 1);
    column->addWidget(m_status);

    connect(m_rail, &Rail::chosen, this, &Shell::showEntry);
    connect(m_rail, &Rail::languageChosen, this, &Shell::languageChosen);
    connect(m_rail, &Rail::neighbourChosen, this, &Shell::neighbourChosen);
    connect(m_status, &StatusLine::exchangeChosen, this,
            [this] { showEntry(RailEntry::Exchange); });
    connect(&context.workspace, &workspace::Workspace::changed, this, &Shell::refresh);
    makeShortcuts();
    showWaiting();
    showEntry(RailEntry::Overview);
}

QWidget *Shell::makePages()
{
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(QStringLiteral("pages"));
    m_overview = new OverviewPage(m_context, m_stack);
    m_exchange = new ExchangePage(m_context, m_stack);
    m_offices = new OfficesPage(m_context, m_stack);
    m_caseFile = new CaseFilePage(m_context, m_stack);
    auto *asked = new AskedPage(m_context, m_stack);
    auto *gaps = new GapsPage(m_context, m_stack);
    m_pages = {{RailEntry::Overview, m_overview},
               {RailEntry::Asked, asked},
               {RailEntry::Gaps, gaps},
               {RailEntry::Exchange, m_exchange},
               {RailEntry::Offices, m_offices}};
    for (const auto &[entry, page] : m_pages) {
        m_stack->addWidget(page);
    }
    m_stack->addWidget(m_caseFile);
    connect(m_overview, &OverviewPage::caseChosen, this, &Shell::showCase);
    connect(asked, &AskedPage::caseChosen, this, &Shell::showCase);
    connect(gaps, &GapsPage::caseChosen, this, &Shell::showCase);
    connect(m_exchange, &ExchangePage::cardGiven, this, &Shell::openFile);
    connect(m_caseFile, &CaseFilePage::closed, this, &Shell::leaveCase);
    return m_stack;
}

QWidget *Shell::makePracticeBanner()
{
    auto *banner = new StateLabel(
        {tr("Practice – fictional people"), QStringLiteral("practice"), Tone::Waiting},
        TextRole::Strong, this);
    banner->setObjectName(QStringLiteral("practiceBanner"));
    banner->layout()->setContentsMargins(lines(this, 1.2), lines(this, 0.3), lines(this, 1.2),
                                         lines(this, 0.3));
    QPalette tinted = banner->palette();
    tinted.setColor(QPalette::Window, toneColours(Tone::Waiting, palette()).background);
    banner->setPalette(tinted);
    banner->setAutoFillBackground(true);
    return banner;
}

void Shell::makeShortcuts()
{
    const auto bind = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    // Ctrl and the number of the entry, from above.
    for (const auto &[entry, page] : m_pages) {
        bind(Qt::CTRL | Qt::Key(Qt::Key_1 + static_cast<int>(entry)),
             [this, entry = entry] { showEntry(entry); });
    }
    bind(Qt::CTRL | Qt::Key_K, [this] {
        showEntry(RailEntry::Overview);
        m_overview->focusSearch();
    });
    bind(Qt::Key_F6, [this] { switchPane(); });
}

void Shell::showEntry(RailEntry entry)
{
    m_case.reset();
    m_rail->setCurrent(entry);
    m_stack->setCurrentWidget(m_pages.at(entry));
}

void Shell::showCase(const CaseId &id)
{
    m_cameFrom = currentEntry();
    m_case = id;
    m_caseFile->showCase(id);
    m_stack->setCurrentWidget(m_caseFile);
    m_caseFile->setFocus();
}

void Shell::openFile(const QString &path)
{
    if (isOfficeCard(path)) {
        showEntry(RailEntry::Offices);
        m_offices->importFile(path);
    } else {
        showEntry(RailEntry::Exchange);
        m_exchange->importFile(path);
    }
}

void Shell::showError(const Error &error)
{
    if (auto *page = qobject_cast<Page *>(m_stack->currentWidget())) {
        page->messages().showError(error);
    }
}

void Shell::switchPane()
{
    const QWidget *focused = QApplication::focusWidget();
    if (!focused || !m_rail->isAncestorOf(focused)) {
        m_rail->button(currentEntry())->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    focusPage();
}

void Shell::focusPage()
{
    auto *page = static_cast<Page *>(m_stack->currentWidget());
    QWidget *target = page->focusWidget();
    if (!target && page->startOfKeyboard() && page->startOfKeyboard()->isVisibleTo(page)) {
        target = page->startOfKeyboard();
    }
    for (QWidget *next = page->nextInFocusChain(); !target && next != page;
         next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && next->isVisibleTo(page) && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus)) {
            target = next;
        }
    }
    if (target) {
        target->setFocus(Qt::ShortcutFocusReason);
    }
}

std::optional<CaseId> Shell::currentCase() const
{
    return m_case;
}

RailEntry Shell::currentEntry() const
{
    for (const auto &[entry, page] : m_pages) {
        if (m_stack->currentWidget() == page) {
            return entry;
        }
    }
    // A case belongs to the page it was opened from.
    return m_cameFrom;
}

void Shell::leaveCase()
{
    showEntry(m_cameFrom);
    focusPage();
}

void Shell::refresh(const workspace::ChangeNotice &)
{
    m_status->noteSaved(QDateTime::currentDateTimeUtc());
    showWaiting();
}

void Shell::showWaiting()
{
    const Waiting waiting = readWaiting(m_context.workspace);
    m_status->show(waiting);
    const QString unsent =
        tr("%n office(s) with changes not sent", nullptr, waiting.officesWithUnsent);
    const QString disputes = tr("%n question(s) with different answers", nullptr, waiting.disputes);
    QStringList exchange;
    if (waiting.officesWithUnsent > 0) {
        exchange << unsent;
    }
    if (waiting.disputes > 0) {
        exchange << disputes;
    }
    m_rail->setBadge(RailEntry::Exchange, waiting.officesWithUnsent + waiting.disputes,
                     exchange.join(QStringLiteral(", ")));
    m_rail->setBadge(RailEntry::Asked, waiting.questionsToUs,
                     waiting.questionsToUs > 0 ? tr("%n question(s) waiting for our answer",
                                                    nullptr, waiting.questionsToUs)
                                               : QString());
    m_rail->setBadge(RailEntry::Gaps, waiting.alarmingGaps,
                     waiting.alarmingGaps > 0
                         ? tr("%n gap(s) with little time left", nullptr, waiting.alarmingGaps)
                         : QString());
    m_rail->setBadge(RailEntry::Offices, waiting.unconfirmedOffices,
                     waiting.unconfirmedOffices > 0
                         ? tr("%n office(s) whose words are not compared yet", nullptr,
                              waiting.unconfirmedOffices)
                         : QString());
}

} // namespace landgang::ui
