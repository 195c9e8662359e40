// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "app/cli/keyargument.h"
#include "core/workspace/casework/reasons.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class SettingEnrolCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"setting enrol"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Enrol a participant in a setting of the profile from a day on."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            dateOption(u"from"_s, u"The first day; else today."_s),
        };
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            textPositional(u"SETTING"_s, u"A setting of the profile: anstalt …"_s),
        };
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        const Result<CodeKey> setting = keyFrom<CodeKey>(arguments.text(u"SETTING"_s));
        if (!setting) {
            return setting.error();
        }
        const Result<> done = workspace::enrol(
            office, plan.id, {*setting, arguments.date(u"from"_s).value_or(office.today())});
        if (!done) {
            return done.error();
        }
        return Answer{.lines = {u"The enrolment is recorded."_s},
                      .json = {{u"case"_s, plan.id.toHex()}, {u"setting"_s, setting->toString()}}};
    }
};

} // namespace

std::unique_ptr<Command> makeSettingEnrolCommand()
{
    return std::make_unique<SettingEnrolCommand>();
}

} // namespace landgang::cli
