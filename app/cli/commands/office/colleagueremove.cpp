// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "core/workspace/office/colleagues.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class ColleagueRemoveCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"colleague remove"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Let a colleague open the store no longer."_s;
    }
    [[nodiscard]] QList<Parameter> positionals() const override
    {
        return {textPositional(u"NAME"_s, u"What the colleague is called."_s)};
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        const QString name = arguments.text(u"NAME"_s);
        if (const Result<> removed = workspace::removeColleague(office, name); !removed) {
            return removed.error();
        }
        return Answer{
            .lines = {u"%1 can open this store no longer."_s.arg(name),
                      u"What they wrote stays, and so does their name on the card. A copy "
                      "of the store they may have kept still opens for them."_s},
            .json = {{u"name"_s, name}}};
    }
};

} // namespace

std::unique_ptr<Command> makeColleagueRemoveCommand()
{
    return std::make_unique<ColleagueRemoveCommand>();
}

} // namespace landgang::cli
