// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/names.h"
#include "core/workspace/plan/responsibility.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class AreaAcceptCommand final : public AreaCommand
{
public:
    [[nodiscard]] QString name() const override { return u"area accept"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Take responsibility for an area for our office."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            textOption(u"condition"_s, u"TEXT"_s, u"On what condition."_s),
        };
    }

protected:
    Result<Answer> runOnArea(workspace::Workspace &office, const ReleasePlan &plan,
                             const AreaKey &area, const Arguments &arguments) const override
    {
        const Result<> accepted =
            workspace::acceptResponsibility(office, plan.id, area, arguments.text(u"condition"_s));
        if (!accepted) {
            return accepted.error();
        }
        return Answer{.lines = {u"%1: %2 has taken responsibility."_s.arg(
                          areaTitle(office.profile(), area), office.office().name)},
                      .json = {{u"case"_s, plan.id.toHex()}, {u"area"_s, area.toString()}}};
    }
};

} // namespace

std::unique_ptr<Command> makeAreaAcceptCommand()
{
    return std::make_unique<AreaAcceptCommand>();
}

} // namespace landgang::cli
