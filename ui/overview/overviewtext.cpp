// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/overview/overviewtext.h"

#include "core/workspace/workspace.h"
#include "ui/words/areastatetext.h"
#include "ui/words/choicetext.h"
#include "ui/words/datetext.h"

#include <QCoreApplication>
#include <QStringList>

namespace landgang::ui {
namespace {

using workspace::OverviewFilter;
using workspace::OverviewRow;
using Weight = OverviewCell::Weight;

class OverviewWords
{
    Q_DECLARE_TR_FUNCTIONS(OverviewWords)
};

OverviewCell personCell(const OverviewRow &row)
{
    QStringList parts;
    if (row.legalStatus) {
        parts << choiceText(*row.legalStatus);
    }
    if (!row.municipalityAfter.isEmpty()) {
        //: %1 is the municipality the person moves to.
        parts << OverviewWords::tr("to %1").arg(row.municipalityAfter);
    }
    return {row.name.listed(), Weight::Strong, {{parts.join(QStringLiteral(" · ")), {}, {}}}};
}

OverviewCell releaseCell(const UiContext &context, const OverviewRow &row)
{
    if (!row.release) {
        return {OverviewWords::tr("no date yet"), Weight::Strong, {}};
    }
    const QDate today = context.workspace.today();
    const QDate date = row.release->date;
    OverviewCell cell{
        daysText(row.daysLeft.value_or(static_cast<int>(today.daysTo(date)))), Weight::Strong, {}};
    cell.second.push_back({QStringLiteral("%1 · %2").arg(shortDate(context.locale, date, today),
                                                         choiceText(row.release->status)),
                           {},
                           {}});
    if (row.warning != ReleaseDayWarning::None) {
        cell.second.push_back({choiceText(row.warning), QStringLiteral("warning"), Tone::Waiting});
    }
    return cell;
}

OverviewCell inPlaceCell(const UiContext &context, const OverviewRow &row)
{
    const PlanReadiness &readiness = row.readiness;
    OverviewCell cell{
        OverviewWords::tr("%1 of %2 in place").arg(readiness.inPlace).arg(readiness.counted),
        Weight::Strong,
        {}};
    if (readiness.declined > 0) {
        //: %1 is "4 of 5 in place".
        cell.first =
            OverviewWords::tr("%1, %n said no thanks", nullptr, readiness.declined).arg(cell.first);
    }
    if (readiness.worst) {
        const AreaDefinition *area = context.workspace.profile().area(*readiness.worst);
        const StateText state = areaStateText(readiness.worstState);
        const QString name = area ? area->title.in(context.language) : readiness.worst->toString();
        cell.second.push_back(
            //: %1 is an area, %2 its state: "Housing: nobody has taken responsibility".
            {OverviewWords::tr("%1: %2").arg(name, state.word), state.icon, state.tone});
    }
    return cell;
}

OverviewCell nextStepCell(const UiContext &context, const OverviewRow &row)
{
    if (row.nextItem.isEmpty()) {
        return {OverviewWords::tr("nothing left to do"), Weight::Plain, {}};
    }
    const ItemDefinition *item =
        row.nextItemKey ? context.workspace.profile().item(*row.nextItemKey) : nullptr;
    OverviewCell cell{item ? item->title.in(context.language) : row.nextItem, Weight::Plain, {}};
    if (row.nextDue) {
        const bool late = *row.nextDue < context.workspace.today();
        cell.second.push_back({dueText(*row.nextDue, context.workspace.today()),
                               late ? QStringLiteral("overdue") : QString(),
                               late ? std::optional(Tone::Gap) : std::nullopt});
    }
    if (row.overdue > 1) {
        cell.second.push_back(
            {OverviewWords::tr("%n in all overdue", nullptr, row.overdue), {}, Tone::Gap});
    }
    return cell;
}

OverviewCell lastHeardCell(const UiContext &context, const OverviewRow &row)
{
    if (!row.lastHeardFrom) {
        return {OverviewWords::tr("nobody yet"), Weight::Plain, {}};
    }
    OverviewCell cell{context.workspace.officeName(*row.lastHeardFrom), Weight::Plain, {}};
    if (row.lastHeardAt) {
        cell.second.push_back(
            {relativePast(context.locale, *row.lastHeardAt, context.workspace.today()), {}, {}});
    }
    return cell;
}

} // namespace

QString overviewHeader(OverviewColumn column)
{
    switch (column) {
    case OverviewColumn::Person: return OverviewWords::tr("Person");
    case OverviewColumn::Release: return OverviewWords::tr("Release");
    case OverviewColumn::InPlace: return OverviewWords::tr("In place on the day");
    case OverviewColumn::NextStep: return OverviewWords::tr("Next step");
    case OverviewColumn::LastHeard: return OverviewWords::tr("Last heard from");
    }
    Q_UNREACHABLE();
}

OverviewCell overviewCell(const UiContext &context, const OverviewRow &row, OverviewColumn column)
{
    switch (column) {
    case OverviewColumn::Person: return personCell(row);
    case OverviewColumn::Release: return releaseCell(context, row);
    case OverviewColumn::InPlace: return inPlaceCell(context, row);
    case OverviewColumn::NextStep: return nextStepCell(context, row);
    case OverviewColumn::LastHeard: return lastHeardCell(context, row);
    }
    Q_UNREACHABLE();
}

QString filterText(OverviewFilter filter)
{
    switch (filter) {
    case OverviewFilter::All: return OverviewWords::tr("Everyone");
    case OverviewFilter::TwelveWeeks: return OverviewWords::tr("12 weeks");
    case OverviewFilter::WithoutResponsible: return OverviewWords::tr("Nobody responsible");
    case OverviewFilter::WaitingForAnswer: return OverviewWords::tr("Waiting for answer");
    case OverviewFilter::Overdue: return OverviewWords::tr("Overdue");
    case OverviewFilter::Disputed: return OverviewWords::tr("Different answers");
    }
    Q_UNREACHABLE();
}

QString shownText(OverviewFilter filter, int people)
{
    const QString count = OverviewWords::tr("%n person(s)", nullptr, people);
    return filter == OverviewFilter::TwelveWeeks
        //: %1 is "4 persons".
        ? OverviewWords::tr("The next 12 weeks, and those without a date · %1").arg(count)
        : count;
}

} // namespace landgang::ui
