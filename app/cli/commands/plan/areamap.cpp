// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/choices.h"
#include "app/cli/names.h"
#include "core/changelog/fieldvalues.h"
#include "core/workspace/plan/mapneed.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class AreaMapCommand final : public AreaCommand
{
public:
    [[nodiscard]] QString name() const override { return u"area map"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Record what the person answered about an area."_s;
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            choicePositional(u"NEED"_s, needWords(), u"What the person answered."_s),
        };
    }

    Result<Answer> runOnArea(workspace::Workspace &office, const ReleasePlan &plan,
                             const AreaKey &area, const Arguments &arguments) const override
    {
        const QString answer = arguments.text(u"NEED"_s);
        const Need need = changelog::fromWord<Need>(answer).value_or(Need::HasNeed);
        if (const Result<> mapped = workspace::mapNeed(office, plan.id, area, need); !mapped) {
            return mapped.error();
        }
        return Answer{.lines = {u"%1: the answer \"%2\" is recorded."_s.arg(
                          areaTitle(office.profile(), area), answer)},
                      .json = {{u"case"_s, plan.id.toHex()},
                               {u"area"_s, area.toString()},
                               {u"need"_s, answer}}};
    }
};

} // namespace

std::unique_ptr<Command> makeAreaMapCommand()
{
    return std::make_unique<AreaMapCommand>();
}

} // namespace landgang::cli
