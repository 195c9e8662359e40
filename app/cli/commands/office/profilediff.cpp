// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "app/cli/profiletext.h"
#include "core/workspace/office/profiles.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class ProfileDiffCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"profile diff"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Show what putting a profile file into force would change."_s;
    }
    [[nodiscard]] QList<Parameter> positionals() const override
    {
        return {
            textPositional(u"FILE"_s, u"A profile: a JSON file."_s),
        };
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        const auto changes = workspace::profileChanges(office, arguments.text(u"FILE"_s));
        if (!changes) {
            return changes.error();
        }
        return changesAnswer(u"Putting it into force would change:"_s, *changes);
    }
};

} // namespace

std::unique_ptr<Command> makeProfileDiffCommand()
{
    return std::make_unique<ProfileDiffCommand>();
}

} // namespace landgang::cli
