// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "app/cli/session.h"
#include "core/workspace/office/colleagues.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class RecoverCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return u"recover"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Give a colleague a new passphrase by the recovery sheet."_s;
    }
    [[nodiscard]] QList<Parameter> positionals() const override
    {
        return {textPositional(u"NAME"_s, u"A colleague on the office's card."_s)};
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {sheetOption(),
                textOption(u"new-passphrase-file"_s, u"FILE"_s,
                           u"Its first line is the new passphrase."_s)
                    .required()};
    }

    Result<Answer> run(const Call &call) const override
    {
        const Result<QString> folder = storeFolder(call.arguments);
        if (!folder) {
            return folder.error();
        }
        const Result<exchange::RecoverySheet> sheet = recoverySheet(call.arguments);
        if (!sheet) {
            return sheet.error();
        }
        const Result<QString> secret = passphraseIn(call.arguments, u"new-passphrase-file"_s);
        if (!secret) {
            return secret.error();
        }
        const QString name = call.arguments.text(u"NAME"_s);
        const Result<> recovered = workspace::recoverPassphrase(*folder, *sheet, {name, *secret});
        if (!recovered) {
            return recovered.error();
        }
        return Answer{
            .lines = {u"%1 opens the store with the new passphrase from now on."_s.arg(name)},
            .json = {{u"name"_s, name}}};
    }
};

} // namespace

std::unique_ptr<Command> makeRecoverCommand()
{
    return std::make_unique<RecoverCommand>();
}

} // namespace landgang::cli
