// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/command.h"

#include "app/cli/lookup.h"
#include "app/cli/session.h"
#include "core/workspace/workspace.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

Result<Answer> StoreCommand::run(const Call &call) const
{
    const Result<std::unique_ptr<workspace::Workspace>> office =
        openStore(call.arguments, call.environment);
    if (!office) {
        return office.error();
    }
    return runIn(**office, call.arguments);
}

QList<Parameter> CaseCommand::positionals() const
{
    return QList{textPositional(u"CASE"_s, u"A person's plan: an id, its beginning, or a name."_s)}
    + furtherPositionals();
}

Result<Answer> CaseCommand::runIn(workspace::Workspace &office, const Arguments &arguments) const
{
    const Result<ReleasePlan> plan = findCase(office, arguments.text(u"CASE"_s));
    if (!plan) {
        return plan.error();
    }
    return runOn(office, *plan, arguments);
}

QList<Parameter> AreaCommand::positionals() const
{
    QList<Parameter> all = CaseCommand::positionals();
    all.insert(1, textPositional(u"AREA"_s, u"The key of a need area: housing, work, health …"_s));
    return all;
}

Result<Answer> AreaCommand::runOn(workspace::Workspace &office, const ReleasePlan &plan,
                                  const Arguments &arguments) const
{
    const Result<AreaKey> area = findArea(plan, arguments.text(u"AREA"_s));
    if (!area) {
        return area.error();
    }
    return runOnArea(office, plan, *area, arguments);
}

} // namespace landgang::cli
