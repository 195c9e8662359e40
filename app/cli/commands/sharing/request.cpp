// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/sharing/sharingcommands.h"
#include "app/cli/lettercommand.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class RequestCommand final : public LetterCommand
{
public:
    [[nodiscard]] QString name() const override { return u"request"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Write a bundle that asks an office for all that has not come."_s;
    }

protected:
    [[nodiscard]] QString letterName() const override { return u"Request"_s; }
    Result<workspace::ExportedBundle> write(workspace::Workspace &office, const OfficeId &to,
                                            const QString &path) const override
    {
        return workspace::writeRequest(office, to, path);
    }
};

} // namespace

std::unique_ptr<Command> makeRequestCommand()
{
    return std::make_unique<RequestCommand>();
}

} // namespace landgang::cli
