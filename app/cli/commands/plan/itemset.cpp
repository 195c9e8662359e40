// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/choices.h"
#include "app/cli/lookup.h"
#include "app/cli/names.h"
#include "core/changelog/fieldvalues.h"
#include "core/workspace/plan/setitem.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class ItemSetCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"item set"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Record how far an item of the checklist has come."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            textOption(u"evidence"_s, u"TEXT"_s, u"What shows it, or why it is not needed."_s),
        };
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            textPositional(u"ITEM"_s, u"The key of an item: housing-lease …"_s),
            choicePositional(u"STATE"_s, progressWords(), u"How far it has come."_s),
        };
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        const Result<ItemKey> item = findItem(plan, arguments.text(u"ITEM"_s));
        if (!item) {
            return item.error();
        }
        const QString progress = arguments.text(u"STATE"_s);
        const ItemState state{changelog::fromWord<Progress>(progress).value_or(Progress::Open),
                              arguments.text(u"evidence"_s)};
        if (const Result<> set = workspace::setItem(office, plan.id, *item, state); !set) {
            return set.error();
        }
        const QString title = itemTitle(office.profile(), *item, {});
        return Answer{.lines = {u"%1: %2."_s.arg(title, progress)},
                      .json = {{u"case"_s, plan.id.toHex()},
                               {u"item"_s, item->toString()},
                               {u"state"_s, progress}}};
    }
};

} // namespace

std::unique_ptr<Command> makeItemSetCommand()
{
    return std::make_unique<ItemSetCommand>();
}

} // namespace landgang::cli
