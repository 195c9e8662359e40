// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/datetext.h"

#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/sentences.h"
#include "app/cli/texttable.h"
#include "core/changelog/fields/casewords.h"
#include "core/changelog/fieldvalues.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QString dueBefore(const workspace::MovedDueDate &item)
{
    return item.before.date.isValid() ? shownDate(std::optional(item.before.date)) : u"none"_s;
}

QStringList itemLines(const workspace::Workspace &office, const workspace::DateSetting &setting)
{
    TextTable table({u"ITEM"_s, u"DUE BEFORE"_s, u"DUE NOW"_s, u"RULE"_s, u"TITLE"_s});
    for (const workspace::MovedDueDate &item : setting.items) {
        table.addRow({item.item.toString(), dueBefore(item),
                      shownDate(std::optional(item.after.date)), ruleText(item.after),
                      itemTitle(office.profile(), item.item, item.title)});
    }
    return table.isEmpty() ? QStringList{u"No due date follows."_s} : table.lines();
}

QJsonArray itemsJson(const std::vector<workspace::MovedDueDate> &moved)
{
    QJsonArray items;
    for (const workspace::MovedDueDate &item : moved) {
        items.append(QJsonObject{
            {u"item"_s, item.item.toString()},
            {u"area"_s, item.area.toString()},
            {u"before"_s, item.before.date.isValid() ? dateJson(item.before.date) : QJsonValue()},
            {u"after"_s, dateJson(item.after.date)},
            {u"anchor"_s, changelog::word(item.after.anchor)},
            {u"offsetDays"_s, item.after.offsetDays},
            {u"anchorDate"_s, dateJson(item.after.anchorDate)}});
    }
    return items;
}

} // namespace

QString shownKind(DateKind kind)
{
    switch (kind) {
    case DateKind::SentenceEnd: return u"end of the sentence"_s;
    case DateKind::MinimumTerm: return u"end of the minimum term"_s;
    case DateKind::Parole: return u"parole"_s;
    case DateKind::PrisonTransfer: return u"transfer to another prison"_s;
    case DateKind::ElectronicControl: return u"transfer to electronic control"_s;
    case DateKind::Institution: return u"transfer to an institution"_s;
    case DateKind::OutsidePrison: return u"transfer to serving outside prison"_s;
    case DateKind::TransitionalHousing: return u"transfer to transitional housing"_s;
    case DateKind::Release: return u"release date"_s;
    }
    Q_UNREACHABLE();
}

QString shownDate(const PlannedDate &date)
{
    const QString text = shownRelease({date.date, date.status});
    return date.place.isEmpty() ? text : u"%1, %2"_s.arg(text, date.place);
}

QString shownWarning(ReleaseDayWarning warning)
{
    switch (warning) {
    case ReleaseDayWarning::None: return {};
    case ReleaseDayWarning::Friday: return u"a Friday: offices close soon"_s;
    case ReleaseDayWarning::DayBeforeHoliday: return u"the day before a holiday"_s;
    case ReleaseDayWarning::Weekend: return u"a weekend: offices are closed"_s;
    case ReleaseDayWarning::Holiday: return u"a holiday: offices are closed"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue plannedDateJson(const std::optional<PlannedDate> &date)
{
    if (!date) {
        return QJsonValue::Null;
    }
    return QJsonObject{{u"kind"_s, changelog::word(date->kind)},
                       {u"date"_s, dateJson(date->date)},
                       {u"status"_s, changelog::word(date->status)},
                       {u"place"_s, date->place}};
}

QStringList settingLines(const workspace::Workspace &office, const workspace::DateSetting &setting,
                         Tense tense)
{
    const DateKind kind = setting.after ? setting.after->kind : setting.before->kind;
    const QString verb = tense == Tense::Would ? u"would move"_s : u"is moved"_s;
    QStringList lines{u"The %1 %2 from %3 to %4."_s.arg(
        shownKind(kind), verb, setting.before ? shownDate(*setting.before) : u"no date"_s,
        setting.after ? shownDate(*setting.after) : u"no date"_s)};
    if (setting.release) {
        lines.append(u"The plan is made for %1 now."_s.arg(shownRelease(*setting.release)));
    }
    lines += itemLines(office, setting);
    for (const workspace::MovedDueDate &item : setting.keptOverdue) {
        lines.append(u"%1 was overdue since %2 and stays so."_s.arg(
            itemTitle(office.profile(), item.item, item.title),
            shownDate(std::optional(item.before.date))));
    }
    for (const OfficeId &other : setting.toTell) {
        lines.append(u"%1 sees the plan: send it a bundle."_s.arg(office.officeName(other)));
    }
    return lines;
}

QJsonObject settingJson(const workspace::Workspace &office, const workspace::DateSetting &setting,
                        Tense tense)
{
    QJsonArray toTell;
    for (const OfficeId &other : setting.toTell) {
        toTell.append(officeJson(office, other));
    }
    return {{u"dryRun"_s, tense == Tense::Would},
            {u"before"_s, plannedDateJson(setting.before)},
            {u"after"_s, plannedDateJson(setting.after)},
            {u"release"_s, releaseJson(setting.release)},
            {u"items"_s, itemsJson(setting.items)},
            {u"keptOverdue"_s, itemsJson(setting.keptOverdue)},
            {u"toTell"_s, toTell}};
}

} // namespace landgang::cli
