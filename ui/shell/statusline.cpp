// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/statusline.h"

#include "core/workspace/plan/disputes.h"
#include "core/workspace/plan/gaps.h"
#include "core/workspace/plan/questions.h"
#include "core/workspace/sharing/exchangestatus.h"
#include "ui/common/flowlayout.h"
#include "ui/look/icon.h"
#include "ui/look/metrics.h"
#include "ui/words/datetext.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace landgang::ui {

Waiting readWaiting(const workspace::Workspace &workspace)
{
    Waiting waiting;
    if (const auto offices = workspace::exchangeStatus(workspace)) {
        for (const workspace::OfficeExchange &office : *offices) {
            waiting.unsentChanges += office.unsent;
            waiting.officesWithUnsent += office.unsent > 0 ? 1 : 0;
            waiting.unacknowledgedBundles += office.unacknowledgedBundles;
        }
    }
    if (const auto disputes = workspace::disputes(workspace)) {
        waiting.disputes = static_cast<int>(disputes->size());
    }
    if (const auto known = workspace.knownOffices()) {
        for (const workspace::KnownOffice &office : *known) {
            waiting.unconfirmedOffices += office.confirmed ? 0 : 1;
        }
    }
    if (const auto asked = workspace::askedOfUs(workspace)) {
        waiting.questionsToUs = static_cast<int>(asked->size());
    }
    if (const auto gaps = workspace::gaps(workspace)) {
        waiting.alarmingGaps = static_cast<int>(std::count_if(
            gaps->begin(), gaps->end(), [](const Gap &gap) { return isAlarming(gap.daysLeft); }));
    }
    return waiting;
}

StatusLine::StatusLine(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("statusLine"));
    setAccessibleName(tr("Status"));
    auto *row = new FlowLayout(this, lines(this, 0.6));
    row->setContentsMargins(lines(this, 0.6), lines(this, 0.15), lines(this, 0.6),
                            lines(this, 0.15));
    addEntry(m_saved, QStringLiteral("statusSaved"), QStringLiteral("saved"), Tone::Calm);
    addEntry(m_unsent, QStringLiteral("statusUnsent"), QStringLiteral("unsent"), Tone::Waiting);
    addEntry(m_disputes, QStringLiteral("statusDisputes"), QStringLiteral("disputed"),
             Tone::Waiting);
    addEntry(m_unacknowledged, QStringLiteral("statusUnacknowledged"), QStringLiteral("waiting"),
             Tone::Calm);
    m_saved.button->setText(tr("Everything is saved"));
    m_saved.button->setFocusPolicy(Qt::NoFocus);
    applyIcons();
}

void StatusLine::addEntry(Entry &entry, const QString &name, const QString &icon, Tone tone)
{
    entry = {new QToolButton(this), icon, tone};
    entry.button->setObjectName(name);
    entry.button->setAutoRaise(true);
    entry.button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    entry.button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(entry.button);
    if (&entry != &m_saved) {
        connect(entry.button, &QToolButton::clicked, this, &StatusLine::exchangeChosen);
    }
}

void StatusLine::show(const Waiting &waiting)
{
    m_unsent.button->setText(tr("%n change(s) not sent", nullptr, waiting.unsentChanges));
    m_unsent.button->setVisible(waiting.unsentChanges > 0);
    m_disputes.button->setText(
        tr("%n question(s) with different answers", nullptr, waiting.disputes));
    m_disputes.button->setVisible(waiting.disputes > 0);
    m_unacknowledged.button->setText(
        tr("%n bundle(s) sent, not acknowledged", nullptr, waiting.unacknowledgedBundles));
    m_unacknowledged.button->setVisible(waiting.unacknowledgedBundles > 0);
}

void StatusLine::noteSaved(const QDateTime &utc)
{
    m_saved.button->setText(tr("Saved %1").arg(clockTime(m_context.locale, utc)));
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_unacknowledged.button) {
        applyIcons();
    }
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(hairlineColour(palette()));
    painter.drawLine(0, 0, width(), 0);
}

void StatusLine::applyIcons()
{
    for (const Entry &entry : {m_saved, m_unsent, m_disputes, m_unacknowledged}) {
        entry.button->setIcon(icon(entry.icon, entry.tone, palette()));
        QPalette own = palette();
        const QColor text = toneColours(entry.tone, palette()).text;
        own.setColor(QPalette::ButtonText, text);
        own.setColor(QPalette::WindowText, text);
        entry.button->setPalette(own);
    }
}

} // namespace landgang::ui
