// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/commands.h"

#include "app/cli/lookup.h"
#include "app/cli/plantext.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class CaseShowCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"case show"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Show a plan: areas, who is responsible, items, who may see what."_s;
    }
    [[nodiscard]] QList<Parameter> positionals() const override
    {
        return {
            textPositional(u"CASE"_s, u"A person's plan: an id, its beginning, or a name."_s),
        };
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        const Result<ReleasePlan> plan = findCase(office, arguments.text(u"CASE"_s));
        if (!plan) {
            return plan.error();
        }
        return Answer{.lines = planLines(office, *plan), .json = planJson(office, *plan)};
    }
};

} // namespace

std::unique_ptr<Command> makeCaseShowCommand()
{
    return std::make_unique<CaseShowCommand>();
}

} // namespace landgang::cli
