// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "app/cli/arrivaltext.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "core/workspace/office/officecards.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class CardConfirmCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"card confirm"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Confirm the card of an office by three of the words it reads aloud."_s;
    }
    [[nodiscard]] QList<Parameter> positionals() const override
    {
        return {
            textPositional(u"OFFICE"_s, u"Whose card it is."_s),
            textPositional(u"WORD1"_s,
                           u"The first of the words that \"card words OFFICE\" asks for."_s),
            textPositional(u"WORD2"_s, u"The second."_s),
            textPositional(u"WORD3"_s, u"The third."_s),
        };
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        const Result<OfficeId> id =
            findOffice(office, arguments.text(u"OFFICE"_s), OfficeScope::Others);
        if (!id) {
            return id.error();
        }
        const QStringList typed{arguments.text(u"WORD1"_s), arguments.text(u"WORD2"_s),
                                arguments.text(u"WORD3"_s)};
        if (const Result<> confirmed = workspace::confirmCard(office, *id, typed); !confirmed) {
            return confirmed.error();
        }
        // A bundle may have come before its sender was known.
        return withInboxRetried(
            office,
            Answer{.lines = {u"%1 is a known office now."_s.arg(office.officeName(*id))},
                   .json = {{u"office"_s, officeJson(office, *id)},
                            {u"confirmed"_s, dateJson(office.today())}}});
    }
};

} // namespace

std::unique_ptr<Command> makeCardConfirmCommand()
{
    return std::make_unique<CardConfirmCommand>();
}

} // namespace landgang::cli
