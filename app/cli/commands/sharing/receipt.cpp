// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/sharing/sharingcommands.h"
#include "app/cli/lettercommand.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class ReceiptCommand final : public LetterCommand
{
public:
    [[nodiscard]] QString name() const override { return u"receipt"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Write a bundle that only tells an office what we have received."_s;
    }

protected:
    [[nodiscard]] QString letterName() const override { return u"Receipt"_s; }
    Result<workspace::ExportedBundle> write(workspace::Workspace &office, const OfficeId &to,
                                            const QString &path) const override
    {
        return workspace::writeReceipt(office, to, path);
    }
};

} // namespace

std::unique_ptr<Command> makeReceiptCommand()
{
    return std::make_unique<ReceiptCommand>();
}

} // namespace landgang::cli
