// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/sidecards.h"

#include "core/domain/readiness.h"
#include "core/workspace/workspace.h"
#include "ui/casefile/areatext.h"
#include "ui/casefile/nextsteps.h"
#include "ui/casefile/sharing/sharetext.h"
#include "ui/common/card.h"
#include "ui/common/textlabel.h"
#include "ui/look/metrics.h"
#include "ui/words/plannames.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace landgang::ui {

namespace {

constexpr size_t kStepsShown = 3;

const QString kContent = QStringLiteral("cardContent");

void addText(QWidget *into, const QString &text, TextRole role, std::optional<Tone> tone = {})
{
    auto *label = new TextLabel(text, role, into);
    label->setTone(tone);
    into->layout()->addWidget(label);
}

} // namespace

SideCards::SideCards(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_next(new Card(tr("Next step"), this))
    , m_responsible(new Card(tr("Who answers for what"), this))
    , m_shared(new Card(tr("Shared with"), this))
{
    m_next->setObjectName(QStringLiteral("nextStepCard"));
    m_responsible->setObjectName(QStringLiteral("responsibleCard"));
    m_shared->setObjectName(QStringLiteral("sharedCard"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(lines(this, 0.7));
    column->addWidget(m_next);
    column->addWidget(m_responsible);
    column->addWidget(m_shared);
}

void SideCards::setPlan(const ReleasePlan &plan, const std::vector<workspace::Dispute> &disputes)
{
    showSteps(nextSteps(m_context, plan, disputes, kStepsShown));
    showResponsible(plan);
    showShared(plan);
}

QWidget *SideCards::renewed(Card *card)
{
    if (auto *old = card->findChild<QWidget *>(kContent)) {
        // Later, because a button in it may have been pressed.
        old->setObjectName({});
        old->hide();
        card->body()->removeWidget(old);
        old->deleteLater();
    }
    auto *content = new QWidget(card);
    content->setObjectName(kContent);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(lines(this, 0.25));
    card->body()->addWidget(content);
    return content;
}

void SideCards::showSteps(const std::vector<NextStep> &steps)
{
    QWidget *content = renewed(m_next);
    if (steps.empty()) {
        addText(content, tr("Nothing waits for your office."), TextRole::Body);
    }
    int number = 0;
    for (const NextStep &step : steps) {
        addStep(content, step, ++number);
    }
}

void SideCards::addStep(QWidget *into, const NextStep &step, int number)
{
    addText(into, step.text, number == 1 ? TextRole::Strong : TextRole::Body);
    if (!step.note.isEmpty()) {
        addText(into, step.note, TextRole::Secondary,
                step.noteTone == Tone::Calm ? std::nullopt : std::optional(step.noteTone));
    }
    if (!step.area) {
        return;
    }
    auto *show = new QPushButton(tr("Show it in the checklist"), into);
    show->setObjectName(QStringLiteral("showStep%1").arg(number));
    show->setAccessibleName(tr("Show in the checklist: %1").arg(step.text));
    connect(show, &QPushButton::clicked, this, [this, step] {
        if (step.item) {
            emit itemActivated(*step.item);
        } else {
            emit areaActivated(*step.area);
        }
    });
    into->layout()->addWidget(show);
    into->layout()->setAlignment(show, Qt::AlignLeft);
}

void SideCards::showResponsible(const ReleasePlan &plan)
{
    QWidget *content = renewed(m_responsible);
    bool any = false;
    for (const NeedArea &area : plan.areas) {
        const AreaReadiness now = readiness(area, m_context.workspace.today());
        const QString who = whoAnswersText(m_context, area);
        const bool gap = now.state == AreaState::NobodyResponsible;
        if (who.isEmpty() && !gap) {
            continue;
        }
        any = true;
        //: %1 an area, %2 who answers for it.
        addText(content,
                tr("%1: %2").arg(areaTitle(m_context, area.key),
                                 who.isEmpty() ? tr("nobody", "answers for an area") : who),
                TextRole::Body, gap ? std::optional(Tone::Gap) : std::nullopt);
    }
    if (!any) {
        addText(content, tr("No office has been asked yet."), TextRole::Secondary);
    }
}

void SideCards::showShared(const ReleasePlan &plan)
{
    QWidget *content = renewed(m_shared);
    const std::vector<OfficeShare> shares = sharesOf(plan);
    for (const OfficeShare &share : shares) {
        //: %1 an office, %2 the areas it sees.
        addText(content,
                tr("%1: %2").arg(m_context.workspace.officeName(share.office),
                                 areaTitles(m_context, share.areas)),
                TextRole::Body);
        addText(content, shareTermText(m_context, share), TextRole::Secondary);
    }
    if (shares.empty()) {
        addText(content, tr("Nobody outside your office sees this plan."), TextRole::Secondary);
    }
}

} // namespace landgang::ui
