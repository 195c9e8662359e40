// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "core/workspace/office/profiles.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class ProfileRollbackCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"profile rollback"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Put the profile that was in force before into force again."_s;
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &) const override
    {
        if (const Result<> done = workspace::rollBackProfile(office); !done) {
            return done.error();
        }
        return Answer{.lines = {u"The version before is in force again."_s},
                      .json = {{u"done"_s, true}}};
    }
};

} // namespace

std::unique_ptr<Command> makeProfileRollbackCommand()
{
    return std::make_unique<ProfileRollbackCommand>();
}

} // namespace landgang::cli
