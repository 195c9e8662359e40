// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/json.h"
#include "app/cli/sentences.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class HistoryCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"history"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Tell everything that happened in a case, newest first."_s;
    }

protected:
    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments & /*arguments*/) const override
    {
        const auto entries = workspace::history(office, plan.id);
        if (!entries) {
            return entries.error();
        }
        QStringList lines;
        QJsonArray json;
        for (const workspace::HistoryEntry &entry : *entries) {
            lines.append(historySentence(office, entry));
            json.append(historyJson(office, entry));
        }
        return Answer{.lines = lines, .json = {{u"case"_s, plan.id.toHex()}, {u"entries"_s, json}}};
    }
};

} // namespace

std::unique_ptr<Command> makeHistoryCommand()
{
    return std::make_unique<HistoryCommand>();
}

} // namespace landgang::cli
