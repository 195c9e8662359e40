// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "app/cli/names.h"
#include "core/workspace/plan/responsibility.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class AreaProposeCommand final : public AreaCommand
{
public:
    [[nodiscard]] QString name() const override { return u"area propose"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Ask an office to take responsibility for an area."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            textOption(u"office"_s, u"OFFICE"_s, u"Who is asked; else our own office."_s),
        };
    }

protected:
    Result<Answer> runOnArea(workspace::Workspace &office, const ReleasePlan &plan,
                             const AreaKey &area, const Arguments &arguments) const override
    {
        Result<OfficeId> asked = office.officeId();
        if (arguments.has(u"office"_s)) {
            asked = findOffice(office, arguments.text(u"office"_s), OfficeScope::All);
        }
        if (!asked) {
            return asked.error();
        }
        const Result<> proposed = workspace::proposeResponsibility(office, plan.id, area, *asked);
        if (!proposed) {
            return proposed.error();
        }
        return Answer{.lines = {u"%1: %2 is asked to take responsibility."_s.arg(
                          areaTitle(office.profile(), area), office.officeName(*asked))},
                      .json = {{u"case"_s, plan.id.toHex()},
                               {u"area"_s, area.toString()},
                               {u"office"_s, officeJson(office, *asked)}}};
    }
};

} // namespace

std::unique_ptr<Command> makeAreaProposeCommand()
{
    return std::make_unique<AreaProposeCommand>();
}

} // namespace landgang::cli
