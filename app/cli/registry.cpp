// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/registry.h"

#include "app/cli/commands/casework/caseworkcommands.h"
#include "app/cli/commands/office/officecommands.h"
#include "app/cli/commands/plan/plancommands.h"
#include "app/cli/commands/practice/practicecommands.h"
#include "app/cli/commands/sharing/sharingcommands.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

Registry::Registry()
{
    m_sections.push_back({u"The office"_s, makeOfficeCommands()});
    m_sections.push_back({u"The plan"_s, makePlanCommands()});
    m_sections.push_back({u"Work around the plan"_s, makeCaseworkCommands()});
    m_sections.push_back({u"What leaves and what comes in"_s, makeSharingCommands()});
    m_sections.push_back({u"Practice and inspection"_s, makePracticeCommands()});
}

std::vector<const Command *> Registry::commands() const
{
    std::vector<const Command *> result;
    for (const Section &section : m_sections) {
        for (const std::unique_ptr<Command> &command : section.commands) {
            result.push_back(command.get());
        }
    }
    return result;
}

const Command *Registry::command(const QString &name) const
{
    for (const Command *command : commands()) {
        if (command->name() == name) {
            return command;
        }
    }
    return nullptr;
}

std::vector<const Command *> Registry::group(const QString &word) const
{
    std::vector<const Command *> result;
    const QString prefix = word + u' ';
    for (const Command *command : commands()) {
        if (command->name().startsWith(prefix)) {
            result.push_back(command);
        }
    }
    return result;
}

QStringList Registry::names() const
{
    QStringList result;
    for (const Command *command : commands()) {
        result.append(command->name());
    }
    return result;
}

} // namespace landgang::cli
