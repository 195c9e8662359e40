// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/lookup.h"
#include "core/changelog/fields/planwords.h"
#include "core/workspace/casework/parties.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class NavOfficeSetCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"nav-office set"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Write down which Nav office a part belongs to, on which ground, how sure that is."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            choiceOption(u"ground"_s, changelog::wordsOf<NavGround>(),
                         u"Else the registered address."_s),
            choiceOption(u"status"_s, changelog::wordsOf<NavOfficeStatus>(), u"Else supposed."_s),
        };
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            choicePositional(u"PART"_s, changelog::wordsOf<NavPart>(), u"Which part of Nav."_s),
            textPositional(u"OFFICE"_s, u"A known office, or a name."_s),
        };
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        NavOffice nav;
        nav.part = changelog::fromWord<NavPart>(arguments.text(u"PART"_s)).value_or(NavPart::State);
        nav.name = arguments.text(u"OFFICE"_s);
        if (const auto known = findOffice(office, nav.name, OfficeScope::All)) {
            nav.office = *known;
        }
        nav.ground = changelog::fromWord<NavGround>(arguments.text(u"ground"_s))
                         .value_or(NavGround::RegisteredAddress);
        nav.status = changelog::fromWord<NavOfficeStatus>(arguments.text(u"status"_s))
                         .value_or(NavOfficeStatus::Supposed);
        if (const Result<> set = workspace::setNavOffice(office, plan.id, nav); !set) {
            return set.error();
        }
        return Answer{.lines = {u"%1 is written down."_s.arg(nav.name)},
                      .json = {{u"case"_s, plan.id.toHex()}}};
    }
};

} // namespace

std::unique_ptr<Command> makeNavOfficeSetCommand()
{
    return std::make_unique<NavOfficeSetCommand>();
}

} // namespace landgang::cli
