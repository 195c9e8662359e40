// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "app/cli/askedwords.h"
#include "app/cli/json.h"
#include "app/cli/names.h"
#include "core/workspace/office/officecards.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class CardImportCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"card import"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Take in the card of another office."_s;
    }
    [[nodiscard]] QList<Parameter> positionals() const override
    {
        return {
            textPositional(u"FILE"_s, u"The card the office has sent."_s),
        };
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        const auto known = workspace::importCard(office, arguments.text(u"FILE"_s));
        if (!known) {
            return known.error();
        }
        const OfficeId id = known->card.office();
        QStringList lines{u"The card of %1 is taken in."_s.arg(known->card.name)};
        if (known->confirmed) {
            lines.append(
                u"It was confirmed on %1 and stays so."_s.arg(shownDate(known->confirmed)));
        } else {
            lines.append(u"It is new: call the office and compare the words."_s);
            lines.append(u"Type its words %1 with \"card confirm\"."_s.arg(askedWordsText(id)));
        }
        return Answer{.lines = lines,
                      .json = {{u"office"_s, officeJson(office, id)},
                               {u"confirmed"_s, dateJson(known->confirmed)},
                               {u"askedWords"_s, askedWordsJson(id)}}};
    }
};

} // namespace

std::unique_ptr<Command> makeCardImportCommand()
{
    return std::make_unique<CardImportCommand>();
}

} // namespace landgang::cli
