// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "app/cli/profiletext.h"
#include "core/workspace/office/profiles.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class ProfileActivateCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"profile activate"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Put a profile into force; the one before is kept."_s;
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
        const auto changes = workspace::activateProfile(office, arguments.text(u"FILE"_s));
        if (!changes) {
            return changes.error();
        }
        return changesAnswer(u"It is in force for plans opened from now on; it changes:"_s,
                             *changes);
    }
};

} // namespace

std::unique_ptr<Command> makeProfileActivateCommand()
{
    return std::make_unique<ProfileActivateCommand>();
}

} // namespace landgang::cli
