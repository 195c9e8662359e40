// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/historylines.h"

#include "core/workspace/workspace.h"
#include "ui/casefile/areatext.h"
#include "ui/common/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace landgang::ui {
namespace {

using changelog::Field;
using workspace::HistoryEntry;
using workspace::HistoryKind;

class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

QString author(const UiContext &context, const HistoryEntry &entry)
{
    const QString office = context.workspace.officeName(entry.office);
    const QString user = context.workspace.userName(entry.office, entry.user);
    //: %1 a colleague, %2 an office: who did something.
    return user.isEmpty() ? office : HistoryWords::tr("%1, %2").arg(user, office);
}

QString areaName(const UiContext &context, const HistoryEntry &entry)
{
    return entry.area ? areaTitle(context, *entry.area) : QString();
}

/// What was answered: "Lease signed", "Housing, need", "release date".
QString subject(const UiContext &context, const HistoryEntry &entry)
{
    const QString field = fieldText(*entry.field);
    if (entry.item) {
        const QString item = itemTitle(context, *entry.item, entry.itemTitle);
        //: %1 an item of the checklist, %2 what is asked about it.
        return entry.field == Field::ItemState ? HistoryWords::tr("“%1”").arg(item)
                                               : HistoryWords::tr("“%1”, %2").arg(item, field);
    }
    //: %1 an area, %2 what is asked about it: "Housing, need".
    return entry.area ? HistoryWords::tr("%1, %2").arg(areaName(context, entry), field) : field;
}

QString answeredText(const UiContext &context, const HistoryEntry &entry)
{
    const QString value = valueText(context, *entry.field, entry.value);
    QStringList before;
    for (const changelog::Value &each : entry.before) {
        before << valueText(context, *entry.field, each);
    }
    if (before.isEmpty()) {
        //: %1 who, %2 a question, %3 the answer.
        return HistoryWords::tr("%1, answered %2: %3.")
            .arg(author(context, entry), subject(context, entry), value);
    }
    //: %1 who, %2 a question, %3 the answer, %4 the answer or answers before it.
    return HistoryWords::tr("%1, changed %2 to: %3. It was: %4.")
        .arg(author(context, entry), subject(context, entry), value,
             before.join(HistoryWords::tr(" and ", "between two answers")));
}

QString sentence(const UiContext &context, const HistoryEntry &entry)
{
    const QString other = entry.otherOffice ? context.workspace.officeName(*entry.otherOffice)
                                            : QString();
    const QString area = entry.area ? areaName(context, entry)
                                    : HistoryWords::tr("the core of the plan", "what is shared");
    switch (entry.kind) {
    case HistoryKind::Opened:
        return HistoryWords::tr("%1, opened the plan.").arg(author(context, entry));
    case HistoryKind::Granted:
        //: %1 who, %2 an area, %3 an office.
        return HistoryWords::tr("%1, shared %2 with %3.").arg(author(context, entry), area, other);
    case HistoryKind::Withdrawn:
        //: %1 who, %2 an area, %3 an office.
        return HistoryWords::tr("%1, stopped sharing %2 with %3.")
            .arg(author(context, entry), area, other);
    case HistoryKind::Answered: break;
    }
    return answeredText(context, entry);
}

/// Written when a plan is laid out, for every item alike.
bool isLayout(const HistoryEntry &entry)
{
    if (entry.kind != HistoryKind::Answered || !entry.field) {
        return false;
    }
    switch (*entry.field) {
    case Field::Profile:
    case Field::ItemKey:
    case Field::ItemTitle: return true;
    case Field::ItemDue: return entry.before.empty();
    default: return false;
    }
}

} // namespace

std::vector<HistoryLine> historyLines(const UiContext &context,
                                      const std::vector<HistoryEntry> &entries)
{
    std::vector<HistoryLine> lines;
    for (const HistoryEntry &entry : entries) {
        if (!isLayout(entry)) {
            lines.push_back({entry.at, entry.area, sentence(context, entry)});
            continue;
        }
        const HistoryLine told{
            entry.at, entry.area,
            entry.area
                //: %1 who, %2 an area.
                ? HistoryWords::tr("%1, laid out the checklist for %2.")
                      .arg(author(context, entry), areaName(context, entry))
                //: %1 who.
                : HistoryWords::tr("%1, laid out the plan.").arg(author(context, entry))};
        if (std::find(lines.begin(), lines.end(), told) == lines.end()) {
            lines.push_back(told);
        }
    }
    return lines;
}

} // namespace landgang::ui
