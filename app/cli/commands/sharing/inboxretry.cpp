// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/sharing/sharingcommands.h"

#include "app/cli/arrivaltext.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class InboxRetryCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"inbox retry"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Try once more to read in the bundles that wait."_s;
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office,
                         const Arguments & /*arguments*/) const override
    {
        Result<Answer> answer = withInboxRetried(office, {});
        if (answer && answer->lines.isEmpty()) {
            answer->lines << u"Nothing could be read in."_s;
        }
        return answer;
    }
};

} // namespace

std::unique_ptr<Command> makeInboxRetryCommand()
{
    return std::make_unique<InboxRetryCommand>();
}

} // namespace landgang::cli
