// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/plan/releaseblock.h"

#include "core/workspace/workspace.h"
#include "ui/casefile/plan/releasetext.h"
#include "ui/common/statelabel.h"
#include "ui/common/textlabel.h"
#include "ui/look/icon.h"
#include "ui/look/metrics.h"
#include "ui/words/choicetext.h"
#include "ui/words/datetext.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace landgang::ui {

namespace {

/// Below this many days the date is shown in the colour of what is urgent.
constexpr int kNearDays = 14;

} // namespace

ReleaseBlock::ReleaseBlock(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_days(new TextLabel({}, TextRole::Title, this))
    , m_date(new TextLabel({}, TextRole::Secondary, this))
    , m_warning(new StateLabel({}, TextRole::Body, this))
    , m_move(new QPushButton(tr("&Move the date …"), this))
{
    setObjectName(QStringLiteral("releaseBlock"));
    m_days->setObjectName(QStringLiteral("releaseDays"));
    m_days->setWordWrap(false);
    m_move->setObjectName(QStringLiteral("moveDate"));
    m_move->setIcon(icon(QStringLiteral("calendar"), palette()));
    connect(m_move, &QPushButton::clicked, this, &ReleaseBlock::moveAsked);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(lines(this, 0.15));
    column->addWidget(m_days);
    column->addWidget(m_date);
    column->addWidget(m_warning);
    column->addWidget(m_move);
    setSide(Qt::AlignRight);
}

void ReleaseBlock::setSide(Qt::Alignment side)
{
    m_days->setAlignment(side);
    m_date->setAlignment(side);
    // Below the title there may be too little room for one line.
    m_date->setWordWrap(side == Qt::AlignLeft);
    layout()->setAlignment(m_warning, side);
    layout()->setAlignment(m_move, side);
}

void ReleaseBlock::setPlan(const ReleasePlan &plan, int timesChanged)
{
    const bool ours = plan.owner == m_context.workspace.officeId();
    m_move->setVisible(ours);
    m_move->setText(plan.release.isEmpty() ? tr("&Set the release date …")
                                           : tr("&Move the date …"));
    if (const Statement<ReleaseDate> *latest = plan.release.latest()) {
        showDate(latest->value, timesChanged);
        return;
    }
    m_days->setText(tr("No release date"));
    m_days->setTone(Tone::Waiting);
    m_date->setText(tr("due dates count from intake only"));
    m_warning->hide();
}

void ReleaseBlock::showDate(const ReleaseDate &release, int timesChanged)
{
    const int days = static_cast<int>(m_context.workspace.today().daysTo(release.date));
    m_days->setText(capitalised(daysText(days)));
    m_days->setTone(days <= kNearDays ? std::optional(Tone::Gap) : std::nullopt);
    QStringList parts{capitalised(longDate(m_context.locale, release.date)),
                      choiceText(release.status)};
    if (timesChanged > 0) {
        parts << tr("changed %n time(s)", "the release date", timesChanged);
    }
    m_date->setText(parts.join(QStringLiteral(" · ")));
    const QString warning = releaseWarningText(release.date);
    m_warning->setState({warning, QStringLiteral("warning"), Tone::Waiting});
    m_warning->setVisible(!warning.isEmpty());
}

} // namespace landgang::ui
