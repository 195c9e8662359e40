// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/lookup.h"
#include "app/cli/names.h"
#include "core/workspace/casework/coordinators.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const workspace::Workspace &office, const std::optional<Coordinator> &who)
{
    return who ? writerName(office, who->office, who->user) : u"nobody"_s;
}

Result<Coordinator> coordinatorFrom(const workspace::Workspace &office, const Arguments &arguments)
{
    const auto to = findOffice(office, arguments.text(u"to"_s), OfficeScope::All);
    if (!to) {
        return to.error();
    }
    std::vector<exchange::StaffMember> staff = office.office().staff;
    if (*to != office.officeId()) {
        const auto known = office.knownOffice(*to);
        if (!known) {
            return known.error();
        }
        staff = known->card.staff;
    }
    const QString name = arguments.text(u"name"_s);
    for (const exchange::StaffMember &member : staff) {
        if (name.isEmpty() || member.name == name) {
            return Coordinator{*to, member.id};
        }
    }
    return Error{ErrorCode::NotFound,
                 u"The card of %1 names nobody called \"%2\". Nothing was changed."_s.arg(
                     office.officeName(*to), name)};
}

class CoordinatorCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"coordinator"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Take, offer, return or show the baton: who holds the plan together."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            choiceOption(u"step"_s, {u"take"_s, u"offer"_s, u"return"_s},
                         u"Else it is only shown."_s),
            textOption(u"to"_s, u"OFFICE"_s, u"To which office it is offered."_s),
            textOption(u"name"_s, u"NAME"_s, u"To whom there; else the first on its card."_s),
        };
    }

protected:
    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        const QString step = arguments.text(u"step"_s);
        Result<> done;
        if (step == "take"_L1) {
            done = workspace::takeBaton(office, plan.id);
        } else if (step == "return"_L1) {
            done = workspace::returnBaton(office, plan.id);
        } else if (step == "offer"_L1) {
            const Result<Coordinator> to = coordinatorFrom(office, arguments);
            if (!to) {
                return to.error();
            }
            done = workspace::offerBaton(office, plan.id, *to);
        }
        if (!done) {
            return done.error();
        }
        const auto way = workspace::batonWay(office, plan.id);
        if (!way) {
            return way.error();
        }
        const QString holder = nameOf(office, way->baton.holder());
        const QString offered = nameOf(office, way->baton.offeredTo());
        QStringList lines{u"Coordinator: %1"_s.arg(holder)};
        if (way->baton.offeredTo()) {
            lines.append(u"Offered to: %1"_s.arg(offered));
        }
        if (!way->contested.empty()) {
            lines.append(u"Somebody else took it without seeing this: settle it between you."_s);
        }
        return Answer{.lines = lines,
                      .json = {{u"holder"_s, holder},
                               {u"offeredTo"_s, offered},
                               {u"contested"_s, static_cast<int>(way->contested.size())}}};
    }
};

} // namespace

std::unique_ptr<Command> makeCoordinatorCommand()
{
    return std::make_unique<CoordinatorCommand>();
}

} // namespace landgang::cli
