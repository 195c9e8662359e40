// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "app/cli/profiletext.h"
#include "core/workspace/office/profiles.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class ProfileAddItemCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"profile add-item"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Put our own items on top of the profile: a file of additions."_s;
    }
    [[nodiscard]] QList<Parameter> positionals() const override
    {
        return {
            textPositional(u"FILE"_s,
                           u"A file of additions: a JSON file that extends the profile."_s),
        };
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        const auto changes = workspace::addOwnItems(office, arguments.text(u"FILE"_s));
        if (!changes) {
            return changes.error();
        }
        return changesAnswer(u"Our own items stand on top:"_s, *changes);
    }
};

} // namespace

std::unique_ptr<Command> makeProfileAddItemCommand()
{
    return std::make_unique<ProfileAddItemCommand>();
}

} // namespace landgang::cli
