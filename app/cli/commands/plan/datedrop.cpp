// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/datetext.h"
#include "core/changelog/fields/casewords.h"
#include "core/workspace/plan/setdate.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class DateDropCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"date drop"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Take a date out of the plan, as when parole is refused."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            textOption(u"place"_s, u"TEXT"_s, u"Where to, of a transfer."_s),
        };
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            choicePositional(u"KIND"_s, changelog::wordsOf<DateKind>(), u"Which date."_s),
        };
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        const auto setting = workspace::dropDate(
            office, plan.id,
            changelog::fromWord<DateKind>(arguments.text(u"KIND"_s)).value_or(DateKind::Release),
            arguments.text(u"place"_s));
        if (!setting) {
            return setting.error();
        }
        return Answer{.lines = settingLines(office, *setting, Tense::Has),
                      .json = settingJson(office, *setting, Tense::Has)};
    }
};

} // namespace

std::unique_ptr<Command> makeDateDropCommand()
{
    return std::make_unique<DateDropCommand>();
}

} // namespace landgang::cli
