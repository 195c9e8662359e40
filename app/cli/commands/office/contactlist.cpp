// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "app/cli/texttable.h"
#include "core/workspace/office/contacts.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QString functionText(const std::vector<FunctionKey> &functions)
{
    QStringList keys;
    for (const FunctionKey &function : functions) {
        keys.append(function.toString());
    }
    return keys.join(", "_L1);
}

class ContactListCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"contact list"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"List contact persons, and the items that nobody would do today."_s;
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &) const override
    {
        const auto people = workspace::contacts(office);
        const auto unfilled = workspace::unfilledToday(office);
        if (!people || !unfilled) {
            return people ? unfilled.error() : people.error();
        }
        TextTable table({u"NAME"_s, u"OFFICE"_s, u"FUNCTIONS"_s, u"PHONE"_s, u"HOURS"_s, u"NOW"_s});
        QJsonArray json;
        for (const ContactPerson &person : *people) {
            const bool away = isAbsent(person, office.today());
            const QString now = !away     ? u"there"_s
                : person.deputy.isEmpty() ? u"away, no deputy"_s
                                          : u"away: %1"_s.arg(person.deputy);
            const QString at = person.office ? office.officeName(*person.office) : QString();
            table.addRow(
                {person.name, at, functionText(person.functions), person.phone, person.hours, now});
            json.append(QJsonObject{{u"name"_s, person.name},
                                    {u"functions"_s, functionText(person.functions)},
                                    {u"away"_s, away},
                                    {u"deputy"_s, person.deputy}});
        }
        QStringList lines = table.isEmpty() ? QStringList{u"The register is empty."_s}
                                            : table.lines();
        QJsonArray missing;
        for (const UnfilledItem &item : *unfilled) {
            lines.append(u"Nobody would do %1: give somebody %2."_s.arg(
                item.item.toString(), functionText(item.functions)));
            missing.append(QJsonObject{{u"item"_s, item.item.toString()},
                                       {u"functions"_s, functionText(item.functions)}});
        }
        return Answer{.lines = lines, .json = {{u"contacts"_s, json}, {u"unfilled"_s, missing}}};
    }
};

} // namespace

std::unique_ptr<Command> makeContactListCommand()
{
    return std::make_unique<ContactListCommand>();
}

} // namespace landgang::cli
