// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/sharing/sharingcommands.h"

#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "core/workspace/sharing/handover.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class CaseHandOverCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"case hand-over"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Hand a whole plan over: the other office keeps it and decides who sees what."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {textOption(u"to"_s, u"OFFICE"_s, u"The office that keeps it from now on."_s)
                    .required()};
    }

protected:
    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        const Result<OfficeId> to =
            findOffice(office, arguments.text(u"to"_s), OfficeScope::Others);
        if (!to) {
            return to.error();
        }
        if (const Result<> done = workspace::handOverCase(office, plan.id, *to); !done) {
            return done.error();
        }
        return Answer{
            .lines = {u"%1 keeps the plan from now on; the next bundle tells it. We "
                      "write in it until it closes us out."_s.arg(office.officeName(*to))},
            .json = {{u"case"_s, plan.id.toHex()}, {u"owner"_s, officeJson(office, *to)}}};
    }
};

} // namespace

std::unique_ptr<Command> makeCaseHandOverCommand()
{
    return std::make_unique<CaseHandOverCommand>();
}

} // namespace landgang::cli
