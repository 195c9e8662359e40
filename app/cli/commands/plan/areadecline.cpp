// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/names.h"
#include "core/workspace/plan/responsibility.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class AreaDeclineCommand final : public AreaCommand
{
public:
    [[nodiscard]] QString name() const override { return u"area decline"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Say no to responsibility for an area for our office."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            textOption(u"reason"_s, u"TEXT"_s, u"Why not."_s).required(),
        };
    }

protected:
    Result<Answer> runOnArea(workspace::Workspace &office, const ReleasePlan &plan,
                             const AreaKey &area, const Arguments &arguments) const override
    {
        const Result<> declined =
            workspace::declineResponsibility(office, plan.id, area, arguments.text(u"reason"_s));
        if (!declined) {
            return declined.error();
        }
        return Answer{.lines = {u"%1: %2 has said no."_s.arg(areaTitle(office.profile(), area),
                                                             office.office().name)},
                      .json = {{u"case"_s, plan.id.toHex()}, {u"area"_s, area.toString()}}};
    }
};

} // namespace

std::unique_ptr<Command> makeAreaDeclineCommand()
{
    return std::make_unique<AreaDeclineCommand>();
}

} // namespace landgang::cli
