// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/gaps/gaptext.h"

#include "core/workspace/workspace.h"
#include "ui/lists/personcell.h"
#include "ui/words/areastatetext.h"
#include "ui/words/datetext.h"
#include "ui/words/plannames.h"

#include <QCoreApplication>

namespace landgang::ui {
namespace {

class GapWords
{
    Q_DECLARE_TR_FUNCTIONS(GapWords)
};

/// What would close the gap.
CellText stepCell(const UiContext &context, const Gap &gap)
{
    if (gap.asked) {
        //: %1 an office.
        return {GapWords::tr("%1 has not answered").arg(context.workspace.officeName(*gap.asked)),
                {},
                Tone::Waiting,
                {},
                QStringLiteral("clock")};
    }
    if (gap.state == AreaState::NotAsked) {
        return {GapWords::tr("talk with the person", "what closes a gap"), {}};
    }
    if (gap.state == AreaState::Disputed) {
        return {GapWords::tr("choose between the answers", "what closes a gap"), {}};
    }
    return {GapWords::tr("ask an office", "what closes a gap"), {}};
}

/// How a notice stands: a word, an icon and a colour.
StateText timingText(const workspace::NoticeRow &notice)
{
    switch (notice.timing) {
    case NoticeTiming::Pending:
        return {GapWords::tr("not given yet", "a notice"), QStringLiteral("clock"), Tone::Waiting};
    case NoticeTiming::InTime:
        return {GapWords::tr("given in time", "a notice"), QStringLiteral("ready"), Tone::Good};
    case NoticeTiming::AroundRelease:
        return {GapWords::tr("given around the release", "a notice"), QStringLiteral("warning"),
                Tone::Waiting};
    case NoticeTiming::Late:
        return {GapWords::tr("given too late", "a notice"), QStringLiteral("overdue"), Tone::Gap};
    case NoticeTiming::NoTrace:
        return {GapWords::tr("nothing shows that it was given", "a notice"), QStringLiteral("gap"),
                Tone::Gap};
    }
    Q_UNREACHABLE();
}

QString timingNote(const UiContext &context, const workspace::NoticeRow &notice)
{
    const QDate today = context.workspace.today();
    if (notice.given) {
        //: %1 a day, %2 what shows that a notice was given.
        return GapWords::tr("%1: %2").arg(dayAndMonth(context.locale, notice.given->sent, today),
                                          notice.given->evidence);
    }
    if (!notice.release) {
        return GapWords::tr("no date: give it now", "a notice");
    }
    //: %1 a day, %2 "in 9 days".
    return GapWords::tr("before %1 · %2")
        .arg(dayAndMonth(context.locale, *notice.release, today),
             daysText(static_cast<int>(today.daysTo(*notice.release))));
}

} // namespace

QStringList gapHeadings()
{
    return {GapWords::tr("Person", "column of gaps"), GapWords::tr("Area", "column of gaps"),
            GapWords::tr("Next step", "column of gaps")};
}

CellTable::Row gapRow(const UiContext &context, const Gap &gap, const ReleasePlan &plan)
{
    const StateText state = areaStateText(gap.state);
    const auto *name = plan.name.latest();
    const auto *release = plan.release.latest();
    return {personCell(context, name == nullptr ? PersonName{} : name->value,
                       release == nullptr ? std::nullopt : std::optional(release->value.date)),
            {areaTitle(context, gap.area), state.word, {}, state.tone, state.icon},
            stepCell(context, gap)};
}

QStringList noticeHeadings()
{
    return {GapWords::tr("Person", "column of notices"),
            GapWords::tr("Notice", "column of notices"),
            GapWords::tr("In time?", "column of notices")};
}

CellTable::Row noticeRow(const UiContext &context, const workspace::NoticeRow &notice)
{
    const StateText state = timingText(notice);
    return {personCell(context, notice.person, notice.release),
            {itemTitle(context, notice.item, notice.item.toString()), {}},
            {state.word, timingNote(context, notice), state.tone, {}, state.icon}};
}

} // namespace landgang::ui
