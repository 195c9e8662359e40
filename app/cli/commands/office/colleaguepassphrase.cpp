// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "app/cli/session.h"
#include "core/workspace/office/colleagues.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class ColleaguePassphraseCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"colleague passphrase"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Give the colleague who works now another passphrase."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {textOption(u"new-passphrase-file"_s, u"FILE"_s,
                           u"Its first line is the new passphrase."_s)
                    .required()};
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        const Result<QString> old = passphrase(arguments);
        if (!old) {
            return old.error();
        }
        const Result<QString> secret = passphraseIn(arguments, u"new-passphrase-file"_s);
        if (!secret) {
            return secret.error();
        }
        if (const Result<> changed = workspace::changePassphrase(office, *old, *secret); !changed) {
            return changed.error();
        }
        return Answer{.lines = {u"%1 opens the store with the new passphrase from now on."_s.arg(
                          office.user().name)},
                      .json = {{u"name"_s, office.user().name}}};
    }
};

} // namespace

std::unique_ptr<Command> makeColleaguePassphraseCommand()
{
    return std::make_unique<ColleaguePassphraseCommand>();
}

} // namespace landgang::cli
