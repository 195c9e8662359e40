// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/commands.h"

#include "app/cli/lookup.h"
#include "app/cli/names.h"
#include "core/workspace/responsibility.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class AreaAcceptCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"area accept"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Take responsibility for an area for our office."_s;
    }
    [[nodiscard]] QList<Parameter> positionals() const override
    {
        return {
            textPositional(u"CASE"_s, u"A person's plan: an id, its beginning, or a name."_s),
            textPositional(u"AREA"_s, u"The key of a need area: housing, work, health …"_s),
        };
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            textOption(u"condition"_s, u"TEXT"_s, u"On what condition."_s),
        };
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        const Result<ReleasePlan> plan = findCase(office, arguments.text(u"CASE"_s));
        if (!plan) {
            return plan.error();
        }
        const Result<AreaKey> area = findArea(*plan, arguments.text(u"AREA"_s));
        if (!area) {
            return area.error();
        }
        const Result<> accepted = workspace::acceptResponsibility(office, plan->id, *area,
                                                                  arguments.text(u"condition"_s));
        if (!accepted) {
            return accepted.error();
        }
        return Answer{.lines = {u"%1: %2 has taken responsibility."_s.arg(
                          areaTitle(office.profile(), *area), office.office().name)},
                      .json = {{u"case"_s, plan->id.toHex()}, {u"area"_s, area->toString()}}};
    }
};

} // namespace

std::unique_ptr<Command> makeAreaAcceptCommand()
{
    return std::make_unique<AreaAcceptCommand>();
}

} // namespace landgang::cli
