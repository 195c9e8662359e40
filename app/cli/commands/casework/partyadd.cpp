// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "core/changelog/fields/planwords.h"
#include "core/workspace/casework/parties.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class PartyAddCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"party add"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Write down somebody who takes part beyond prison and Nav."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            switchOption(u"paper"_s, u"It has not the program and gets letters."_s),
            textOption(u"contact"_s, u"TEXT"_s, u"Address or telephone."_s),
        };
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            choicePositional(u"KIND"_s, changelog::wordsOf<PartyKind>(), u"What it is."_s),
            textPositional(u"NAME"_s, u"Its name."_s),
        };
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        const Party party{changelog::fromWord<PartyKind>(arguments.text(u"KIND"_s))
                              .value_or(PartyKind::Voluntary),
                          arguments.text(u"NAME"_s),
                          arguments.has(u"paper"_s) ? PartyReach::Paper : PartyReach::Bundle,
                          arguments.text(u"contact"_s)};
        const Result<EntityId> added = workspace::addParty(office, plan.id, party);
        if (!added) {
            return added.error();
        }
        return Answer{.lines = {u"%1 takes part."_s.arg(party.name)},
                      .json = {{u"case"_s, plan.id.toHex()}}};
    }
};

} // namespace

std::unique_ptr<Command> makePartyAddCommand()
{
    return std::make_unique<PartyAddCommand>();
}

} // namespace landgang::cli
