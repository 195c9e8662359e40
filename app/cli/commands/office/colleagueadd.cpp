// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "app/cli/session.h"
#include "core/workspace/office/colleagues.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class ColleagueAddCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"colleague add"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Let a colleague open the store with a passphrase of their own."_s;
    }
    [[nodiscard]] QList<Parameter> positionals() const override
    {
        return {textPositional(u"NAME"_s, u"What the colleague is called."_s)};
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            textOption(u"function"_s, u"TEXT"_s,
                       u"What the colleague is: kontaktbetjent, Nav-veileder …"_s),
            textOption(u"new-passphrase-file"_s, u"FILE"_s,
                       u"Its first line is the colleague's passphrase."_s)
                .required(),
            sheetOption(),
        };
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        const Result<exchange::RecoverySheet> sheet = recoverySheet(arguments);
        if (!sheet) {
            return sheet.error();
        }
        const Result<QString> secret = passphraseIn(arguments, u"new-passphrase-file"_s);
        if (!secret) {
            return secret.error();
        }
        const QString name = arguments.text(u"NAME"_s);
        const Result<UserId> added =
            workspace::addColleague(office, *sheet, {name, arguments.text(u"function"_s), *secret});
        if (!added) {
            return added.error();
        }
        return Answer{.lines = {u"%1 can open the store now."_s.arg(name),
                                u"The office's card names them: hand it to the other offices with "
                                "\"card export\"."_s},
                      .json = {{u"id"_s, added->toHex()}, {u"name"_s, name}}};
    }
};

} // namespace

std::unique_ptr<Command> makeColleagueAddCommand()
{
    return std::make_unique<ColleagueAddCommand>();
}

} // namespace landgang::cli
