// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/plantext.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class CaseShowCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"case show"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Show a plan: areas, who is responsible, items, who may see what."_s;
    }

protected:
    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments & /*arguments*/) const override
    {
        return Answer{.lines = planLines(office, plan), .json = planJson(office, plan)};
    }
};

} // namespace

std::unique_ptr<Command> makeCaseShowCommand()
{
    return std::make_unique<CaseShowCommand>();
}

} // namespace landgang::cli
