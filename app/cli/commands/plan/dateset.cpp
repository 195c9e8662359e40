// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/choices.h"
#include "app/cli/datetext.h"
#include "core/changelog/fields/casewords.h"
#include "core/changelog/fieldvalues.h"
#include "core/workspace/plan/setdate.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

DateStatement statementFrom(const Arguments &arguments)
{
    return {{changelog::fromWord<DateKind>(arguments.text(u"kind"_s)).value_or(DateKind::Release),
             arguments.date(u"DATE"_s).value_or(QDate()),
             changelog::fromWord<DateStatus>(arguments.text(u"status"_s))
                 .value_or(DateStatus::Expected),
             arguments.text(u"place"_s)},
            arguments.text(u"reason"_s)};
}

class DateSetCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"date set"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"State a date of the plan; due dates follow and the history keeps the old ones."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            choiceOption(u"kind"_s, changelog::wordsOf<DateKind>(),
                         u"What happens on that day; else release."_s),
            choiceOption(u"status"_s, dateStatusWords(), u"How firm it is; else expected."_s),
            textOption(u"place"_s, u"TEXT"_s, u"Where to, of a transfer."_s),
            textOption(u"reason"_s, u"CODE"_s, u"Why it moved: a code of the profile."_s),
            switchOption(u"dry-run"_s, u"Only show what would happen."_s),
        };
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            datePositional(u"DATE"_s, u"The day."_s),
        };
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        const Tense tense = arguments.has(u"dry-run"_s) ? Tense::Would : Tense::Has;
        const DateStatement date = statementFrom(arguments);
        const auto setting = tense == Tense::Would ? workspace::previewDate(office, plan.id, date)
                                                   : workspace::setDate(office, plan.id, date);
        if (!setting) {
            return setting.error();
        }
        return Answer{.lines = settingLines(office, *setting, tense),
                      .json = settingJson(office, *setting, tense)};
    }
};

} // namespace

std::unique_ptr<Command> makeDateSetCommand()
{
    return std::make_unique<DateSetCommand>();
}

} // namespace landgang::cli
