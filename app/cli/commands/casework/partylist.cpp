// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/texttable.h"
#include "core/changelog/fields/planwords.h"
#include "core/workspace/casework/parties.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class PartyListCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"party list"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"List who takes part and what each may answer for."_s;
    }

protected:
    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &) const override
    {
        const auto rows = workspace::parties(office, plan.id);
        const auto navs = workspace::navOffices(office, plan.id);
        if (!rows || !navs) {
            return rows ? navs.error() : rows.error();
        }
        TextTable table({u"NAME"_s, u"KIND"_s, u"REACH"_s, u"MAY ANSWER FOR"_s});
        QJsonArray json;
        for (const workspace::PartyRow &row : *rows) {
            table.addRow({row.party.name, changelog::word(row.party.kind),
                          changelog::word(row.party.reach), joined(row.mayAnswerFor)});
            json.append(QJsonObject{{u"name"_s, row.party.name},
                                    {u"kind"_s, changelog::word(row.party.kind)},
                                    {u"reach"_s, changelog::word(row.party.reach)},
                                    {u"areas"_s, areasJson(row.mayAnswerFor)}});
        }
        QStringList lines = table.isEmpty() ? QStringList{u"Nobody else takes part."_s}
                                            : table.lines();
        QJsonArray offices;
        for (const NavOffice &nav : *navs) {
            const QString name = nav.office ? office.officeName(*nav.office) : nav.name;
            lines.append(u"Nav %1: %2, by %3, %4 since %5"_s.arg(
                changelog::word(nav.part), name, changelog::word(nav.ground),
                changelog::word(nav.status), shownDate(nav.since)));
            offices.append(QJsonObject{{u"part"_s, changelog::word(nav.part)},
                                       {u"name"_s, name},
                                       {u"ground"_s, changelog::word(nav.ground)},
                                       {u"status"_s, changelog::word(nav.status)},
                                       {u"since"_s, dateJson(nav.since)}});
        }
        return Answer{.lines = lines, .json = {{u"parties"_s, json}, {u"navOffices"_s, offices}}};
    }
};

} // namespace

std::unique_ptr<Command> makePartyListCommand()
{
    return std::make_unique<PartyListCommand>();
}

} // namespace landgang::cli
