// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace landgang::cli {

/// Commands that belong together, as the help shows them.
struct Section {
    QString title;
    std::vector<std::unique_ptr<Command>> commands;
};

/// Every command the program has, in the order the help lists them.
class Registry
{
public:
    Registry();

    [[nodiscard]] const std::vector<Section> &sections() const { return m_sections; }
    [[nodiscard]] std::vector<const Command *> commands() const;
    /// nullptr when there is none of that name ("card export").
    [[nodiscard]] const Command *command(const QString &name) const;
    /// The commands that begin with this word, when it takes a second one ("card").
    [[nodiscard]] std::vector<const Command *> group(const QString &word) const;
    [[nodiscard]] QStringList names() const;

private:
    std::vector<Section> m_sections;
};

} // namespace landgang::cli
