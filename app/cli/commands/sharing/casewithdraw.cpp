// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/sharing/sharingcommands.h"

#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "core/workspace/sharing/handover.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class CaseWithdrawCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"case withdraw"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Close a whole plan to an office; it keeps what it has received."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {textOption(u"to"_s, u"OFFICE"_s, u"The other office."_s).required()};
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
        if (const Result<> done = workspace::closeCaseTo(office, plan.id, *to); !done) {
            return done.error();
        }
        return Answer{
            .lines = {u"The plan is closed to %1. The next bundle tells it."_s.arg(
                office.officeName(*to))},
            .json = {{u"case"_s, plan.id.toHex()}, {u"office"_s, officeJson(office, *to)}}};
    }
};

} // namespace

std::unique_ptr<Command> makeCaseWithdrawCommand()
{
    return std::make_unique<CaseWithdrawCommand>();
}

} // namespace landgang::cli
