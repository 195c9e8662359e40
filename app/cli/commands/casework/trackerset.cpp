// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "core/changelog/fields/areawords.h"
#include "core/workspace/casework/trackers.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class TrackerSetCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"tracker set"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Record how far a paper, an account, BankID or a home has come."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            dateOption(u"applied"_s, u"The day it was applied for."_s),
            numberOption(u"cost"_s, u"What it costs, in whole kroner."_s),
            dateOption(u"promised"_s, u"The day it should come."_s),
            dateOption(u"received"_s, u"The day it came."_s),
            dateOption(u"handed-over"_s, u"The day the person got it."_s),
        };
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            choicePositional(u"THING"_s, changelog::wordsOf<TrackedThing>(),
                             u"What is on its way."_s),
        };
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        Tracker tracker;
        tracker.thing = changelog::fromWord<TrackedThing>(arguments.text(u"THING"_s))
                            .value_or(TrackedThing::IdentityPaper);
        tracker.applied = arguments.date(u"applied"_s);
        tracker.costKroner = arguments.number(u"cost"_s);
        tracker.promised = arguments.date(u"promised"_s);
        tracker.received = arguments.date(u"received"_s);
        tracker.handedOver = arguments.date(u"handed-over"_s);
        if (const Result<> set = workspace::setTracker(office, plan.id, tracker); !set) {
            return set.error();
        }
        return Answer{.lines = {u"%1 is recorded."_s.arg(arguments.text(u"THING"_s))},
                      .json = {{u"case"_s, plan.id.toHex()}}};
    }
};

} // namespace

std::unique_ptr<Command> makeTrackerSetCommand()
{
    return std::make_unique<TrackerSetCommand>();
}

} // namespace landgang::cli
