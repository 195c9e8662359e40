// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "core/workspace/casework/meetings.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class MeetingHeldCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"meeting held"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Record who came to a meeting."_s;
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            textPositional(u"MEETING"_s, u"Its id, as meeting list shows it."_s),
            textPositional(u"CAME"_s, u"Who came, separated by commas."_s),
        };
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        const Result<> held = workspace::recordAttendance(
            office, plan.id, arguments.text(u"MEETING"_s), arguments.list(u"CAME"_s));
        if (!held) {
            return held.error();
        }
        return Answer{.lines = {u"It is written down who came."_s},
                      .json = {{u"case"_s, plan.id.toHex()}}};
    }
};

} // namespace

std::unique_ptr<Command> makeMeetingHeldCommand()
{
    return std::make_unique<MeetingHeldCommand>();
}

} // namespace landgang::cli
