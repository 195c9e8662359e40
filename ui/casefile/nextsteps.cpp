// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/nextsteps.h"

#include "core/domain/itemstanding.h"
#include "core/domain/readiness.h"
#include "core/workspace/workspace.h"
#include "ui/casefile/areatext.h"
#include "ui/disputes/disputecard.h"
#include "ui/words/choicetext.h"
#include "ui/words/datetext.h"
#include "ui/words/itemtext.h"
#include "ui/words/plannames.h"

#include <QCoreApplication>

namespace landgang::ui {
namespace {

class StepWords
{
    Q_DECLARE_TR_FUNCTIONS(StepWords)
};

/// Gathers the steps of one plan, most urgent kind first.
class StepFinder
{
public:
    StepFinder(const UiContext &context, const ReleasePlan &plan)
        : m_context(context)
        , m_plan(plan)
        , m_today(context.workspace.today())
    {
    }

    void addDisputes(const std::vector<workspace::Dispute> &disputes);
    void addQuestionsToUs();
    void addGaps();
    void addNotAsked();
    void addNextItem();

    std::vector<NextStep> steps;

private:
    [[nodiscard]] bool isGuaranteed(const NeedArea &area) const;
    [[nodiscard]] NextStep callStep(const NeedArea &area, const OfficeId &office) const;

    const UiContext &m_context;
    const ReleasePlan &m_plan;
    QDate m_today;
};

bool StepFinder::isGuaranteed(const NeedArea &area) const
{
    const AreaDefinition *definition = m_context.workspace.profile().area(area.key);
    return definition && definition->guaranteed;
}

void StepFinder::addDisputes(const std::vector<workspace::Dispute> &disputes)
{
    for (const workspace::Dispute &dispute : disputes) {
        steps.push_back({StepWords::tr("Choose between different answers: %1")
                             .arg(questionText(m_context, dispute)),
                         {},
                         Tone::Calm,
                         dispute.area,
                         dispute.item});
    }
}

void StepFinder::addQuestionsToUs()
{
    for (const NeedArea &area : m_plan.areas) {
        const Responsibility *agreed = area.responsibility.agreed();
        if (agreed && agreed->state == ResponsibilityState::Proposed
            && agreed->office == m_context.workspace.officeId()) {
            const QString by = m_context.workspace.officeName(area.responsibility.latest()->office);
            steps.push_back({StepWords::tr("Answer: does your office take responsibility for %1?")
                                 .arg(areaTitle(m_context, area.key)),
                             StepWords::tr("%1 asks", "an office").arg(by), Tone::Waiting, area.key,
                             std::nullopt});
        }
    }
}

NextStep StepFinder::callStep(const NeedArea &area, const OfficeId &office) const
{
    const Result<workspace::KnownOffice> known = m_context.workspace.knownOffice(office);
    const QString phone = known ? known->card.phone : QString();
    const QString since = whoAnswersText(m_context, area);
    return {StepWords::tr("Call %1 about %2", "an office, an area")
                .arg(m_context.workspace.officeName(office), areaTitle(m_context, area.key)),
            phone.isEmpty() ? since : QString(phone + u" · " + since), Tone::Waiting, area.key,
            std::nullopt};
}

void StepFinder::addGaps()
{
    for (const NeedArea &area : m_plan.areas) {
        const AreaReadiness now = readiness(area, m_today);
        if (now.state != AreaState::NobodyResponsible || !isGuaranteed(area)
            || !mayWrite(m_context, m_plan, area.key)) {
            continue;
        }
        if (now.asked) {
            if (*now.asked != m_context.workspace.officeId()) {
                steps.push_back(callStep(area, *now.asked));
            }
            continue;
        }
        steps.push_back({StepWords::tr("Ask an office to take responsibility for %1")
                             .arg(areaTitle(m_context, area.key)),
                         {},
                         Tone::Calm,
                         area.key,
                         std::nullopt});
    }
}

void StepFinder::addNotAsked()
{
    std::vector<AreaKey> areas;
    for (const NeedArea &area : m_plan.areas) {
        if (area.need.isEmpty() && isGuaranteed(area) && mayWrite(m_context, m_plan, area.key)) {
            areas.push_back(area.key);
        }
    }
    if (!areas.empty()) {
        steps.push_back(
            {StepWords::tr("Ask the person about: %1").arg(areaTitles(m_context, areas)),
             {},
             Tone::Calm,
             areas.front(),
             std::nullopt});
    }
}

void StepFinder::addNextItem()
{
    const ChecklistItem *next = nullptr;
    AreaKey nextArea = m_plan.areas.empty() ? *AreaKey::fromString(u"none")
                                            : m_plan.areas.front().key;
    for (const NeedArea &area : m_plan.areas) {
        const AreaState state = readiness(area, m_today).state;
        if (state == AreaState::NoNeed || state == AreaState::Declined) {
            continue;
        }
        for (const ChecklistItem &item : area.items) {
            const DueDate *due = countingDue(item);
            if (due && !isFinished(item) && (!next || due->date < countingDue(*next)->date)) {
                next = &item;
                nextArea = area.key;
            }
        }
    }
    if (!next) {
        return;
    }
    const QDate due = countingDue(*next)->date;
    steps.push_back({itemTitle(m_context, next->key, next->title), dueText(due, m_today),
                     due < m_today ? Tone::Gap : Tone::Calm, nextArea, next->key});
}

} // namespace

std::vector<NextStep> nextSteps(const UiContext &context, const ReleasePlan &plan,
                                const std::vector<workspace::Dispute> &disputes, size_t limit)
{
    StepFinder finder(context, plan);
    finder.addQuestionsToUs();
    finder.addDisputes(disputes);
    finder.addGaps();
    finder.addNotAsked();
    finder.addNextItem();
    if (finder.steps.size() > limit) {
        finder.steps.resize(limit);
    }
    return finder.steps;
}

} // namespace landgang::ui
