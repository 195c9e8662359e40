// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "app/cli/json.h"
#include "core/workspace/office/officecards.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class CardExportCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"card export"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Write our office card, for other offices to take in."_s;
    }
    [[nodiscard]] QList<Parameter> positionals() const override
    {
        return {
            textPositional(u"FILE"_s, u"Where the card is written."_s),
        };
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        const QString path = arguments.text(u"FILE"_s);
        if (const Result<> written = workspace::exportCard(office, path); !written) {
            return written.error();
        }
        return Answer{
            .lines = {u"The card of %1 is written to %2."_s.arg(office.office().name, path)},
            .json = {{u"path"_s, path}, {u"office"_s, officeJson(office, office.officeId())}}};
    }
};

} // namespace

std::unique_ptr<Command> makeCardExportCommand()
{
    return std::make_unique<CardExportCommand>();
}

} // namespace landgang::cli
