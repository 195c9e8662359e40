// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "app/cli/lookup.h"
#include "core/workspace/casework/applications.h"
#include "core/workspace/plan/planrecords.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class ApplicationAddCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"application add"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Record an application that was sent on the person's behalf."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            dateOption(u"on"_s, u"The day it was sent; else today."_s),
            textOption(u"reference"_s, u"TEXT"_s, u"The receiver's number for it."_s),
            textOption(u"by"_s, u"NAME"_s, u"Who sent it; else who works now."_s),
        };
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            textPositional(u"AREA"_s, u"The key of a need area."_s),
            textPositional(u"SERVICE"_s, u"What was applied for."_s),
        };
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        const Result<AreaKey> area = findArea(plan, arguments.text(u"AREA"_s));
        if (!area) {
            return area.error();
        }
        const SentApplication application{
            arguments.text(u"SERVICE"_s), *area, arguments.date(u"on"_s).value_or(office.today()),
            arguments.text(u"reference"_s),
            arguments.has(u"by"_s) ? arguments.text(u"by"_s) : office.user().name};
        const Result<EntityId> added = workspace::recordApplication(office, plan.id, application);
        if (!added) {
            return added.error();
        }
        return Answer{
            .lines = {u"The application is recorded: %1."_s.arg(workspace::recordKey(*added))},
            .json = {{u"case"_s, plan.id.toHex()},
                     {u"application"_s, workspace::recordKey(*added)}}};
    }
};

} // namespace

std::unique_ptr<Command> makeApplicationAddCommand()
{
    return std::make_unique<ApplicationAddCommand>();
}

} // namespace landgang::cli
