// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/areatext.h"

#include "core/workspace/workspace.h"
#include "ui/words/datetext.h"
#include "ui/words/plannames.h"

#include <QCoreApplication>

#include <algorithm>

namespace landgang::ui {
namespace {

class AreaWords
{
    Q_DECLARE_TR_FUNCTIONS(AreaWords)
};

QString dayOf(const UiContext &context, const QDateTime &utc)
{
    return dayAndMonth(context.locale, utc.toLocalTime().date(), context.workspace.today());
}

/// Who asked the person: "asked by Nordvik fengsel 3 October".
QString askedText(const UiContext &context, const Answer<Need> &need)
{
    const Statement<Need> *statement = need.latest();
    if (!statement) {
        return {};
    }
    //: %1 is an office, %2 a day: who talked with the person about the area.
    return AreaWords::tr("asked by %1 %2")
        .arg(context.workspace.officeName(statement->office), dayOf(context, statement->at));
}

/// For an area that is done: "Nav Moss wrote 12 November".
QString writtenText(const UiContext &context, const NeedArea &area)
{
    const Statement<ItemState> *latest = nullptr;
    for (const ChecklistItem &item : area.items) {
        const Statement<ItemState> *each = item.state.latest();
        if (each && (!latest || each->at > latest->at)) {
            latest = each;
        }
    }
    if (!latest) {
        return {};
    }
    return AreaWords::tr("%1 wrote %2", "an office, a day")
        .arg(context.workspace.officeName(latest->office), dayOf(context, latest->at));
}

QString restText(const UiContext &context, const NeedArea &area, const AreaReadiness &now)
{
    QStringList parts;
    switch (now.state) {
    case AreaState::NoNeed:
    case AreaState::Declined: return askedText(context, area.need);
    case AreaState::NotAsked: break;
    case AreaState::ReportedReady: parts << writtenText(context, area); [[fallthrough]];
    default: parts << whoAnswersText(context, area);
    }
    if (now.state != AreaState::Ready && now.state != AreaState::ReportedReady) {
        parts << doneText(now);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString whoAnswersText(const UiContext &context, const NeedArea &area)
{
    const AreaReadiness now = readiness(area, context.workspace.today());
    const auto name = [&](const OfficeId &office) { return context.workspace.officeName(office); };
    const Statement<Responsibility> *latest = area.responsibility.latest();
    if (now.responsible) {
        return AreaWords::tr("%1 answers for it").arg(name(*now.responsible));
    }
    if (now.asked && latest) {
        return AreaWords::tr("%1 asked since %2", "an office that has not answered, a day")
            .arg(name(*now.asked), dayOf(context, latest->at));
    }
    if (now.declined && latest) {
        return AreaWords::tr("%1 said no %2", "an office, a day")
            .arg(name(*now.declined), dayOf(context, latest->at));
    }
    return {};
}

QString doneText(const AreaReadiness &readiness)
{
    return readiness.itemsTotal == 0
        ? QString()
        : AreaWords::tr("%1 of %2 done").arg(readiness.itemsDone).arg(readiness.itemsTotal);
}

QString overdueCountText(const AreaReadiness &readiness)
{
    return readiness.overdue == 0
        ? QString()
        : AreaWords::tr("%n overdue", "items of the checklist", readiness.overdue);
}

AreaCellText areaCellText(const UiContext &context, const NeedArea &area)
{
    const AreaReadiness now = readiness(area, context.workspace.today());
    const bool calm = now.state == AreaState::NoNeed || now.state == AreaState::Declined;
    return {areaTitle(context, area.key), now.state, restText(context, area, now),
            calm ? QString() : overdueCountText(now)};
}

bool mayWrite(const UiContext &context, const ReleasePlan &plan, const AreaKey &area)
{
    const OfficeId us = context.workspace.officeId();
    return plan.owner == us
        || std::any_of(
               plan.disclosures.begin(), plan.disclosures.end(), [&](const Disclosure &disclosure) {
                   return disclosure.office == us && disclosure.area == area && disclosure.mayWrite;
               });
}

} // namespace landgang::ui
