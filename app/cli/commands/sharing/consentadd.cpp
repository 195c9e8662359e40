// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/sharing/sharingcommands.h"

#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "app/cli/names.h"
#include "core/workspace/sharing/consents.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

/// A consent that has ended or not begun opens nothing today, and must not sound as if it did.
QString sentence(const workspace::Consent &consent, const QString &receiver, const QString &areas,
                 QDate today)
{
    if (consent.until && *consent.until < today) {
        return u"Consent is recorded; it ended on %1: %2 is sent nothing of %3 by it."_s.arg(
            consent.until->toString(Qt::ISODate), receiver, areas);
    }
    if (consent.from > today) {
        return u"Consent is recorded: from %1 on %2 may see %3."_s.arg(
            consent.from.toString(Qt::ISODate), receiver, areas);
    }
    return u"Consent is recorded: %1 may see %2."_s.arg(receiver, areas);
}

class ConsentAddCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"consent add"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Record the person's consent: which areas another office may see."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            textOption(u"to"_s, u"OFFICE"_s, u"The other office."_s).required(),
            textOption(u"areas"_s, u"A,B"_s, u"The areas, with commas between."_s).required(),
            textOption(u"basis"_s, u"TEXT"_s,
                       u"How the person was informed, and where the form lies."_s)
                .required(),
            dateOption(u"from"_s, u"First day; else today."_s),
            dateOption(u"until"_s, u"Last day; else no end."_s),
            switchOption(u"read-only"_s, u"The office may see the areas, not write in them."_s),
        };
    }

protected:
    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        const Result<OfficeId> to =
            findOffice(office, arguments.text(u"to"_s), OfficeScope::Others);
        if (!to) {
            return to.error();
        }
        const auto areas = findAreas(plan, arguments.list(u"areas"_s));
        if (!areas) {
            return areas.error();
        }
        const workspace::Consent consent{.office = *to,
                                         .areas = *areas,
                                         .right = arguments.has(u"read-only"_s)
                                             ? changelog::Right::Read
                                             : changelog::Right::Write,
                                         .from = arguments.date(u"from"_s).value_or(office.today()),
                                         .until = arguments.date(u"until"_s),
                                         .basis = arguments.text(u"basis"_s)};
        if (const Result<> done = workspace::recordConsent(office, plan.id, consent); !done) {
            return done.error();
        }
        return Answer{
            .lines = {sentence(consent, office.officeName(*to), joined(*areas), office.today())},
            .json = {{u"case"_s, plan.id.toHex()},
                     {u"office"_s, officeJson(office, *to)},
                     {u"areas"_s, areasJson(*areas)}}};
    }
};

} // namespace

std::unique_ptr<Command> makeConsentAddCommand()
{
    return std::make_unique<ConsentAddCommand>();
}

} // namespace landgang::cli
