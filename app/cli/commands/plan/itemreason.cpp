// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/keyargument.h"
#include "app/cli/lookup.h"
#include "core/workspace/casework/reasons.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class ItemReasonCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"item reason"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Record why an item waits or is not needed, in a code that can be counted."_s;
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            textPositional(u"ITEM"_s, u"The key of an item: housing-lease …"_s),
            textPositional(u"CODE"_s, u"A reason of the profile: waiting-decision …"_s),
        };
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        const Result<ItemKey> item = findItem(plan, arguments.text(u"ITEM"_s));
        const Result<CodeKey> reason = keyFrom<CodeKey>(arguments.text(u"CODE"_s));
        if (!item || !reason) {
            return item ? reason.error() : item.error();
        }
        const Result<> done = workspace::recordItemReason(office, plan.id, *item, *reason);
        if (!done) {
            return done.error();
        }
        return Answer{.lines = {u"The reason is recorded."_s},
                      .json = {{u"case"_s, plan.id.toHex()}, {u"item"_s, item->toString()}}};
    }
};

} // namespace

std::unique_ptr<Command> makeItemReasonCommand()
{
    return std::make_unique<ItemReasonCommand>();
}

} // namespace landgang::cli
