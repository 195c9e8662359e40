// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/sharing/sharingcommands.h"

#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "core/workspace/sharing/handover.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

/// Those named by --keep; "none" is nobody.
Result<std::set<OfficeId>> namedOffices(const workspace::Workspace &office,
                                        const Arguments &arguments)
{
    std::set<OfficeId> offices;
    if (arguments.text(u"keep"_s) == "none"_L1) {
        return offices;
    }
    for (const QString &text : arguments.list(u"keep"_s)) {
        const Result<OfficeId> named = findOffice(office, text, OfficeScope::Others);
        if (!named) {
            return named.error();
        }
        offices.insert(*named);
    }
    return offices;
}

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
        return {
            textOption(u"to"_s, u"OFFICE"_s, u"The office that keeps it from now on."_s).required(),
            textOption(u"keep"_s, u"OFFICES"_s,
                       u"The offices that go on seeing what they see, with commas between, or "
                       "\"none\"; without it all of them."_s),
        };
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
        std::optional<std::set<OfficeId>> keeps;
        if (arguments.has(u"keep"_s)) {
            const Result<std::set<OfficeId>> named = namedOffices(office, arguments);
            if (!named) {
                return named.error();
            }
            keeps = *named;
        }
        if (const Result<> done = workspace::handOverCase(office, plan.id, *to, keeps); !done) {
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
