// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "app/cli/keyargument.h"
#include "core/workspace/casework/followups.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class FollowUpAddCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"follow-up add"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Record how it went on a day after release, in codes of the profile."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            dateOption(u"on"_s, u"The day it was seen; else today."_s),
            textOption(u"note"_s, u"TEXT"_s, u"In words."_s),
        };
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            textPositional(u"CODES"_s,
                           u"Outcomes, separated by commas: home-rented,contact-reached …"_s),
        };
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        const auto codes = keysFrom<CodeKey>(arguments.list(u"CODES"_s));
        if (!codes) {
            return codes.error();
        }
        const FollowUpOutcome outcome{arguments.date(u"on"_s).value_or(office.today()), *codes,
                                      arguments.text(u"note"_s)};
        if (const Result<> added = workspace::recordFollowUp(office, plan.id, outcome); !added) {
            return added.error();
        }
        return Answer{.lines = {u"The follow-up is recorded."_s},
                      .json = {{u"case"_s, plan.id.toHex()}}};
    }
};

} // namespace

std::unique_ptr<Command> makeFollowUpAddCommand()
{
    return std::make_unique<FollowUpAddCommand>();
}

} // namespace landgang::cli
