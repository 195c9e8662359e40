// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/commands.h"

#include "app/cli/choices.h"
#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/texttable.h"
#include "core/changelog/fieldvalues.h"
#include "core/workspace/plan/movereleasedate.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList rippleLines(const workspace::Workspace &office, const workspace::DateRipple &ripple,
                        const Arguments &arguments)
{
    const QString verb = arguments.has(u"dry-run"_s) ? u"would move"_s : u"is moved"_s;
    const QString before = ripple.before ? shownRelease(*ripple.before) : u"no date"_s;
    QStringList lines{
        u"The release date %1 from %2 to %3."_s.arg(verb, before, shownRelease(ripple.after))};
    TextTable table({u"ITEM"_s, u"DUE BEFORE"_s, u"DUE NOW"_s, u"TITLE"_s});
    for (const workspace::MovedDueDate &item : ripple.items) {
        table.addRow({item.item.toString(), shownDate(item.before.date), shownDate(item.after.date),
                      itemTitle(office.profile(), item.item, item.title)});
    }
    lines += table.isEmpty() ? QStringList{u"No due date follows."_s} : table.lines();
    for (const OfficeId &other : ripple.toTell) {
        lines.append(u"%1 sees the plan: send it a bundle."_s.arg(office.officeName(other)));
    }
    return lines;
}

QJsonObject rippleJson(const workspace::Workspace &office, const workspace::DateRipple &ripple,
                       const Arguments &arguments)
{
    QJsonArray items;
    for (const workspace::MovedDueDate &item : ripple.items) {
        items.append(QJsonObject{{u"item"_s, item.item.toString()},
                                 {u"before"_s, dateJson(item.before.date)},
                                 {u"after"_s, dateJson(item.after.date)}});
    }
    QJsonArray toTell;
    for (const OfficeId &other : ripple.toTell) {
        toTell.append(officeJson(office, other));
    }
    return {{u"dryRun"_s, arguments.has(u"dry-run"_s)},
            {u"before"_s, releaseJson(ripple.before)},
            {u"after"_s, releaseJson(ripple.after)},
            {u"items"_s, items},
            {u"toTell"_s, toTell}};
}

class DateSetCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"date set"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Move the day of release; due dates follow and the history keeps the old ones."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            choiceOption(u"status"_s, dateStatusWords(), u"How firm it is; else expected."_s),
            switchOption(u"dry-run"_s, u"Only show what would happen."_s),
        };
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            datePositional(u"DATE"_s, u"The day of release."_s),
        };
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        const ReleaseDate release{arguments.date(u"DATE"_s).value_or(QDate()),
                                  changelog::fromWord<DateStatus>(arguments.text(u"status"_s))
                                      .value_or(DateStatus::Expected)};
        const auto ripple = arguments.has(u"dry-run"_s)
            ? workspace::previewReleaseDate(office, plan.id, release)
            : workspace::moveReleaseDate(office, plan.id, release);
        if (!ripple) {
            return ripple.error();
        }
        return Answer{.lines = rippleLines(office, *ripple, arguments),
                      .json = rippleJson(office, *ripple, arguments)};
    }
};

} // namespace

std::unique_ptr<Command> makeDateSetCommand()
{
    return std::make_unique<DateSetCommand>();
}

} // namespace landgang::cli
