// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "core/workspace/casework/reasons.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class SettingListCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"setting list"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Count the people who are enrolled in each setting of the profile."_s;
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &) const override
    {
        const auto counts = workspace::enrolled(office);
        if (!counts) {
            return counts.error();
        }
        QStringList lines;
        QJsonObject json;
        for (const auto &[key, count] : *counts) {
            lines.append(u"%1: %2"_s.arg(key.toString(), QString::number(count)));
            json.insert(key.toString(), count);
        }
        if (lines.isEmpty()) {
            lines.append(u"The profile has no settings."_s);
        }
        return Answer{.lines = lines, .json = {{u"settings"_s, json}}};
    }
};

} // namespace

std::unique_ptr<Command> makeSettingListCommand()
{
    return std::make_unique<SettingListCommand>();
}

} // namespace landgang::cli
