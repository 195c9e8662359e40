// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/conflicttext.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class ConflictsListCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"conflicts list"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"List the questions with different answers; exit code 4 while there are any."_s;
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &) const override
    {
        const auto open = workspace::disputes(office);
        if (!open) {
            return open.error();
        }
        QStringList lines;
        QJsonArray conflicts;
        for (const workspace::Dispute &dispute : *open) {
            lines += conflictLines(office, dispute);
            conflicts.append(conflictJson(office, dispute));
        }
        if (open->empty()) {
            lines.append(u"No question has different answers."_s);
        }
        return Answer{.lines = lines,
                      .json = {{u"conflicts"_s, conflicts}},
                      .exitCode = open->empty() ? ExitCode::Done : ExitCode::NeedsPerson};
    }
};

} // namespace

std::unique_ptr<Command> makeConflictsListCommand()
{
    return std::make_unique<ConflictsListCommand>();
}

} // namespace landgang::cli
