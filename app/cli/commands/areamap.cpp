// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/commands.h"

#include "app/cli/choices.h"
#include "app/cli/lookup.h"
#include "app/cli/names.h"
#include "core/changelog/fieldvalues.h"
#include "core/workspace/mapneed.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class AreaMapCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"area map"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Record what the person answered about an area."_s;
    }
    [[nodiscard]] QList<Parameter> positionals() const override
    {
        return {
            textPositional(u"CASE"_s, u"A person's plan: an id, its beginning, or a name."_s),
            textPositional(u"AREA"_s, u"The key of a need area: housing, work, health …"_s),
            choicePositional(u"NEED"_s, needWords(), u"What the person answered."_s),
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
        const QString answer = arguments.text(u"NEED"_s);
        const Need need = changelog::fromWord<Need>(answer).value_or(Need::HasNeed);
        if (const Result<> mapped = workspace::mapNeed(office, plan->id, *area, need); !mapped) {
            return mapped.error();
        }
        return Answer{.lines = {u"%1: the answer \"%2\" is recorded."_s.arg(
                          areaTitle(office.profile(), *area), answer)},
                      .json = {{u"case"_s, plan->id.toHex()},
                               {u"area"_s, area->toString()},
                               {u"need"_s, answer}}};
    }
};

} // namespace

std::unique_ptr<Command> makeAreaMapCommand()
{
    return std::make_unique<AreaMapCommand>();
}

} // namespace landgang::cli
