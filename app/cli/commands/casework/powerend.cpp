// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "core/workspace/casework/applications.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class PowerEndCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"power end"_s; }
    [[nodiscard]] QString description() const override { return u"End a power of attorney."_s; }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            dateOption(u"on"_s, u"From which day; else today."_s),
        };
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            textPositional(u"POWER"_s, u"Its id, as power add answered it."_s),
        };
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        const Result<> ended =
            workspace::withdrawPower(office, plan.id, arguments.text(u"POWER"_s),
                                     arguments.date(u"on"_s).value_or(office.today()));
        if (!ended) {
            return ended.error();
        }
        return Answer{.lines = {u"It holds no more."_s}, .json = {{u"case"_s, plan.id.toHex()}}};
    }
};

} // namespace

std::unique_ptr<Command> makePowerEndCommand()
{
    return std::make_unique<PowerEndCommand>();
}

} // namespace landgang::cli
