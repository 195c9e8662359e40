// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "app/cli/lookup.h"
#include "core/workspace/casework/applications.h"
#include "core/workspace/plan/planrecords.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class PowerAddCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"power add"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Record a power of attorney: to whom, for what, until when."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            dateOption(u"from"_s, u"The first day; else today."_s),
            dateOption(u"until"_s, u"The last day."_s),
        };
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            textPositional(u"HOLDER"_s, u"Who acts for the person."_s),
            textPositional(u"AREAS"_s, u"Areas, separated by commas."_s),
        };
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        PowerOfAttorney power;
        power.holder = arguments.text(u"HOLDER"_s);
        const auto areas = findAreas(plan, arguments.list(u"AREAS"_s));
        if (!areas) {
            return areas.error();
        }
        power.areas = *areas;
        power.from = arguments.date(u"from"_s).value_or(office.today());
        power.until = arguments.date(u"until"_s);
        const Result<EntityId> added = workspace::recordPower(office, plan.id, power);
        if (!added) {
            return added.error();
        }
        return Answer{
            .lines = {u"The power of attorney is recorded: %1."_s.arg(
                workspace::recordKey(*added))},
            .json = {{u"case"_s, plan.id.toHex()}, {u"power"_s, workspace::recordKey(*added)}}};
    }
};

} // namespace

std::unique_ptr<Command> makePowerAddCommand()
{
    return std::make_unique<PowerAddCommand>();
}

} // namespace landgang::cli
