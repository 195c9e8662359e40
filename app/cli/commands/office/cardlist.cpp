// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "app/cli/askedwords.h"
#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/texttable.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class CardListCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"card list"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"List the offices we have cards of."_s;
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &) const override
    {
        const auto known = office.knownOffices();
        if (!known) {
            return known.error();
        }
        TextTable table({u"OFFICE"_s, u"ID"_s, u"KIND"_s, u"KNOWN"_s, u"LAST HEARD"_s});
        QJsonArray offices;
        for (const workspace::KnownOffice &other : *known) {
            const OfficeId id = other.card.office();
            const QString state = other.confirmed
                ? u"known since %1"_s.arg(shownDate(other.confirmed))
                : u"new: compare words %1"_s.arg(askedWordsText(id));
            table.addRow({other.card.name, id.toHex().left(kShownIdDigits),
                          exchange::word(other.card.kind), state,
                          other.lastHeard ? shownTime(*other.lastHeard) : u"never"_s});
            offices.append(QJsonObject{{u"id"_s, id.toHex()},
                                       {u"name"_s, other.card.name},
                                       {u"kind"_s, exchange::word(other.card.kind)},
                                       {u"confirmed"_s, dateJson(other.confirmed)},
                                       {u"lastHeard"_s, timeJson(other.lastHeard)}});
        }
        return Answer{.lines = table.isEmpty()
                          ? QStringList{u"No card of another office is here."_s}
                          : table.lines(),
                      .json = {{u"offices"_s, offices}}};
    }
};

} // namespace

std::unique_ptr<Command> makeCardListCommand()
{
    return std::make_unique<CardListCommand>();
}

} // namespace landgang::cli
