// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/sharing/sharingcommands.h"

#include "app/cli/arrivaltext.h"
#include "app/cli/names.h"
#include "core/workspace/sharing/inbox.h"

#include <QJsonArray>

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
        const auto read = workspace::retryInbox(office);
        if (!read) {
            return read.error();
        }
        QStringList lines;
        QJsonArray json;
        for (const workspace::ImportReport &report : *read) {
            lines += arrivalLines(office, report, Arrival::ReadIn);
            json.append(arrivalJson(office, report, Arrival::ReadIn));
        }
        return Answer{.lines = read->empty() ? QStringList{u"Nothing could be read in."_s} : lines,
                      .json = {{u"read"_s, json}}};
    }
};

} // namespace

std::unique_ptr<Command> makeInboxRetryCommand()
{
    return std::make_unique<InboxRetryCommand>();
}

} // namespace landgang::cli
