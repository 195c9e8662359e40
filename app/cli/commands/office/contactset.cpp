// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "app/cli/keyargument.h"
#include "app/cli/lookup.h"
#include "core/workspace/office/contacts.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class ContactSetCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"contact set"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Write a contact person into our register: functions, hours, absence, deputy."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            textOption(u"office"_s, u"OFFICE"_s,
                       u"A known office; else one without the program."_s),
            textOption(u"functions"_s, u"KEYS"_s,
                       u"Functions of the profile, separated by commas."_s),
            textOption(u"phone"_s, u"TEXT"_s, u"Telephone."_s),
            textOption(u"hours"_s, u"TEXT"_s, u"When to call."_s),
            dateOption(u"away-from"_s, u"The first day away."_s),
            dateOption(u"away-until"_s, u"The last day away."_s),
            textOption(u"deputy"_s, u"NAME"_s, u"Who answers meanwhile."_s),
        };
    }
    [[nodiscard]] QList<Parameter> positionals() const override
    {
        return {
            textPositional(u"NAME"_s, u"The name."_s),
        };
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        ContactPerson person;
        person.name = arguments.text(u"NAME"_s);
        const auto functions = keysFrom<FunctionKey>(arguments.list(u"functions"_s));
        if (!functions) {
            return functions.error();
        }
        person.functions = *functions;
        if (arguments.has(u"office"_s)) {
            const auto at = findOffice(office, arguments.text(u"office"_s), OfficeScope::All);
            if (!at) {
                return at.error();
            }
            person.office = *at;
        }
        person.phone = arguments.text(u"phone"_s);
        person.hours = arguments.text(u"hours"_s);
        person.absentFrom = arguments.date(u"away-from"_s);
        person.absentUntil = arguments.date(u"away-until"_s);
        person.deputy = arguments.text(u"deputy"_s);
        if (const Result<> kept = workspace::recordContact(office, person); !kept) {
            return kept.error();
        }
        return Answer{.lines = {u"%1 is in the register."_s.arg(person.name)},
                      .json = {{u"name"_s, person.name}}};
    }
};

} // namespace

std::unique_ptr<Command> makeContactSetCommand()
{
    return std::make_unique<ContactSetCommand>();
}

} // namespace landgang::cli
