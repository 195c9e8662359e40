// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "app/cli/session.h"
#include "core/workspace/office/createoffice.h"
#include "core/workspace/office/officecards.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList officeKinds()
{
    using exchange::OfficeKind;
    QStringList words;
    for (const OfficeKind kind :
         {OfficeKind::Prison, OfficeKind::NavMunicipal, OfficeKind::NavState,
          OfficeKind::Municipality, OfficeKind::Probation, OfficeKind::County,
          OfficeKind::HealthTrust, OfficeKind::Other}) {
        words.append(exchange::word(kind));
    }
    return words;
}

workspace::NewOffice newOffice(const Arguments &arguments)
{
    return {.name = arguments.text(u"name"_s),
            .kind = exchange::officeKindFromWord(arguments.text(u"kind"_s))
                        .value_or(exchange::OfficeKind::Other),
            .municipality = arguments.text(u"municipality"_s),
            .phone = arguments.text(u"phone"_s),
            .userName = arguments.text(u"user"_s),
            .userFunction = arguments.text(u"function"_s),
            .realm = arguments.has(u"practice"_s) ? exchange::Realm::Practice
                                                  : exchange::Realm::Real,
            .profileFile = arguments.text(u"profile"_s)};
}

Answer answerFor(const workspace::Workspace &office, const exchange::RecoverySheet &sheet)
{
    const QStringList words = workspace::cardWords(office.officeId());
    return {
        .lines = {u"%1 is open in %2."_s.arg(office.office().name, office.folder()),
                  u"Its words, for reading aloud: %1."_s.arg(words.join(u' ')),
                  u"Its recovery sheet, to be written on paper and kept in a safe: %1."_s.arg(
                      sheet.words().join(u' ')),
                  u"It is shown this once. Who has it and the store can read everything; without "
                  "it no colleague can be let in and no passphrase replaced."_s},
        .json = {{u"id"_s, office.officeId().toHex()},
                 {u"name"_s, office.office().name},
                 {u"kind"_s, exchange::word(office.office().kind)},
                 {u"practice"_s, office.isPractice()},
                 {u"folder"_s, office.folder()},
                 {u"words"_s, QJsonArray::fromStringList(words)},
                 {u"recoverySheet"_s, QJsonArray::fromStringList(sheet.words())}}};
}

class InitCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return u"init"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Make a new store with a new office in the folder --store names."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            textOption(u"name"_s, u"TEXT"_s, u"What the office is called: Nordvik fengsel."_s)
                .required(),
            choiceOption(u"kind"_s, officeKinds(), u"What the office is."_s).required(),
            textOption(u"municipality"_s, u"TEXT"_s, u"Where it lies."_s),
            textOption(u"phone"_s, u"TEXT"_s, u"Where it answers."_s),
            textOption(u"user"_s, u"TEXT"_s, u"The name of the first colleague."_s).required(),
            textOption(u"function"_s, u"TEXT"_s,
                       u"What the colleague is: kontaktbetjent, Nav-veileder …"_s),
            textOption(u"profile"_s, u"FILE"_s,
                       u"The areas and items of the agency's plans; else those that come along."_s),
            switchOption(u"practice"_s, u"A practice office: never exchanges with real ones."_s),
        };
    }

    Result<Answer> run(const Call &call) const override
    {
        const Result<QString> folder = storeFolder(call.arguments);
        if (!folder) {
            return folder.error();
        }
        const Result<QString> secret = passphrase(call.arguments);
        if (!secret) {
            return secret.error();
        }
        const workspace::NewOffice described = newOffice(call.arguments);
        const auto office = workspace::createOffice(*folder, described, *secret, call.environment);
        if (!office) {
            return office.error();
        }
        return answerFor(**office, described.sheet);
    }
};

} // namespace

std::unique_ptr<Command> makeInitCommand()
{
    return std::make_unique<InitCommand>();
}

} // namespace landgang::cli
