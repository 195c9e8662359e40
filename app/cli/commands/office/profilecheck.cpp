// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "core/workspace/office/profiles.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class ProfileCheckCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"profile check"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Read a profile file and name every mistake in it; changes nothing."_s;
    }
    [[nodiscard]] QList<Parameter> positionals() const override
    {
        return {
            textPositional(u"FILE"_s, u"A profile: a JSON file."_s),
        };
    }

protected:
    Result<Answer> runIn(workspace::Workspace &, const Arguments &arguments) const override
    {
        const Result<Profile> profile = workspace::checkProfile(arguments.text(u"FILE"_s));
        if (!profile) {
            return profile.error();
        }
        const QString hash = QString::fromLatin1(profile->hash().toHex());
        return Answer{.lines = {u"%1 is sound: %2 items, %3 situations; %4"_s.arg(
                          profile->id(), QString::number(profile->items().size()),
                          QString::number(profile->parts().situations.size()), hash.left(12))},
                      .json = {{u"id"_s, profile->id()}, {u"hash"_s, hash}}};
    }
};

} // namespace

std::unique_ptr<Command> makeProfileCheckCommand()
{
    return std::make_unique<ProfileCheckCommand>();
}

} // namespace landgang::cli
