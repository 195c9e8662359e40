// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "app/cli/texttable.h"
#include "core/workspace/office/colleagues.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class ColleagueListCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"colleague list"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Show the colleagues on the office's card, and who can open the store."_s;
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &) const override
    {
        const auto colleagues = workspace::colleagues(office);
        if (!colleagues) {
            return colleagues.error();
        }
        TextTable table({u"NAME"_s, u"FUNCTION"_s, u"OPENS THE STORE"_s});
        QJsonArray list;
        for (const workspace::Colleague &colleague : *colleagues) {
            table.addRow({colleague.member.name, colleague.member.function,
                          colleague.canOpen ? u"yes"_s : u"no"_s});
            list.append(QJsonObject{{u"id"_s, colleague.member.id.toHex()},
                                    {u"name"_s, colleague.member.name},
                                    {u"function"_s, colleague.member.function},
                                    {u"canOpen"_s, colleague.canOpen}});
        }
        return Answer{.lines = table.lines(), .json = {{u"colleagues"_s, list}}};
    }
};

} // namespace

std::unique_ptr<Command> makeColleagueListCommand()
{
    return std::make_unique<ColleagueListCommand>();
}

} // namespace landgang::cli
