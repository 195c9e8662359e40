// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/sharing/sharingcommands.h"

#include "app/cli/names.h"
#include "core/workspace/sharing/erasechanges.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class ChangesPurgeCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"changes purge"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Take the words of what other offices have erased out of this store."_s;
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &) const override
    {
        const Result<int> dropped = workspace::dropErasedWords(office);
        if (!dropped) {
            return dropped.error();
        }
        return Answer{.lines = {u"Gone for good: the words of %1."_s.arg(
                          counted(*dropped, u"erased change"_s, u"erased changes"_s))},
                      .json = {{u"purged"_s, *dropped}}};
    }
};

} // namespace

std::unique_ptr<Command> makeChangesPurgeCommand()
{
    return std::make_unique<ChangesPurgeCommand>();
}

} // namespace landgang::cli
