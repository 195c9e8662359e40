// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/words/historylines.h"

#include "core/changelog/fieldvalues.h"
#include "core/workspace/workspace.h"
#include "ui/words/datetext.h"
#include "ui/words/plannames.h"
#include "ui/words/valuetext.h"

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
    case HistoryKind::Noted:
        //: %1 who, %2 an area, %3 what was written down.
        return HistoryWords::tr("%1, noted on %2: “%3”.")
            .arg(author(context, entry), area, entry.text);
    case HistoryKind::Attached:
        //: %1 who, %2 an area, %3 the title of a document.
        return HistoryWords::tr("%1, attached a document to %2: “%3”.")
            .arg(author(context, entry), area, entry.text);
    case HistoryKind::HandedOver:
        //: %1 who, %2 an office.
        return HistoryWords::tr("%1, handed the plan over to %2.")
            .arg(author(context, entry), other);
    case HistoryKind::DeviceClosed:
        //: %1 who, %2 an office.
        return HistoryWords::tr("%1, closed a computer of %2.").arg(author(context, entry), other);
    case HistoryKind::Erased:
        //: %1 who, %2 an area.
        return HistoryWords::tr("%1, took back something written on %2.")
            .arg(author(context, entry), area);
    case HistoryKind::Answered: break;
    }
    return answeredText(context, entry);
}

/// "“Lease signed”: from 24 December to 14 January 2027".
QString movedText(const UiContext &context, const HistoryEntry &entry)
{
    const QDate today = context.workspace.today();
    const auto day = [&](const changelog::Value &value) {
        const auto due = changelog::fromValue<DueDate>(value);
        return due ? dayAndMonth(context.locale, due->date, today)
                   : valueText(context, Field::ItemDue, value);
    };
    const QString item = itemTitle(context, *entry.item, entry.itemTitle);
    if (entry.before.empty()) {
        //: %1 an item of the checklist, %2 the day it is due.
        return HistoryWords::tr("“%1”: %2").arg(item, day(entry.value));
    }
    //: %1 an item of the checklist, %2 the day it was due, %3 the day it is due now.
    return HistoryWords::tr("“%1”: from %2 to %3")
        .arg(item, day(entry.before.back()), day(entry.value));
}

bool isDueDate(const HistoryEntry &entry)
{
    return entry.kind == HistoryKind::Answered && entry.field == Field::ItemDue && entry.item;
}

/// Written in one action, in one area.
bool belongTogether(const HistoryEntry &one, const HistoryEntry &other)
{
    return one.at == other.at && one.office == other.office && one.user == other.user
        && one.area == other.area;
}

/// The due dates that moved together with that of `first`, in one line.
HistoryLine dueDatesLine(const UiContext &context, const HistoryEntry &first,
                         const std::vector<HistoryEntry> &entries)
{
    QStringList moved;
    for (const HistoryEntry &entry : entries) {
        if (isDueDate(entry) && belongTogether(first, entry)) {
            moved << movedText(context, entry);
        }
    }
    const int count = static_cast<int>(moved.size());
    //: %1 who, %2 an area, %n due dates of items.
    const QString told = HistoryWords::tr("%1, moved %n due date(s) in %2.", nullptr, count)
                             .arg(author(context, first), areaName(context, first));
    return {first.at, first.area, told, moved.join(QStringLiteral("; "))};
}

} // namespace

std::vector<HistoryLine> historyLines(const UiContext &context,
                                      const std::vector<HistoryEntry> &entries)
{
    std::vector<HistoryLine> lines;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (!isDueDate(*entry)) {
            lines.push_back({entry->at, entry->area, sentence(context, *entry), {}});
            continue;
        }
        const bool told = std::any_of(entries.begin(), entry, [&](const HistoryEntry &earlier) {
            return isDueDate(earlier) && belongTogether(earlier, *entry);
        });
        if (!told) {
            lines.push_back(dueDatesLine(context, *entry, entries));
        }
    }
    return lines;
}

} // namespace landgang::ui
