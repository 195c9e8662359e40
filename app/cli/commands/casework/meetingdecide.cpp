// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "app/cli/lookup.h"
#include "core/workspace/casework/meetings.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class MeetingDecideCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"meeting decide"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Make a decision of a meeting an item of an area."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            dateOption(u"due"_s, u"The day it is due."_s).required(),
        };
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            textPositional(u"MEETING"_s, u"Its id, as meeting list shows it."_s),
            textPositional(u"AREA"_s, u"The key of a need area."_s),
            textPositional(u"DECISION"_s, u"What was decided."_s),
        };
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        const Result<AreaKey> area = findArea(plan, arguments.text(u"AREA"_s));
        if (!area) {
            return area.error();
        }
        const Result<ItemKey> item = workspace::recordDecision(
            office, plan.id, arguments.text(u"MEETING"_s), *area, arguments.text(u"DECISION"_s),
            arguments.date(u"due"_s).value_or(QDate()));
        if (!item) {
            return item.error();
        }
        return Answer{.lines = {u"It is an item now: %1."_s.arg(item->toString())},
                      .json = {{u"case"_s, plan.id.toHex()}, {u"item"_s, item->toString()}}};
    }
};

} // namespace

std::unique_ptr<Command> makeMeetingDecideCommand()
{
    return std::make_unique<MeetingDecideCommand>();
}

} // namespace landgang::cli
