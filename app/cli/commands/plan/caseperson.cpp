// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "core/changelog/fields/casewords.h"
#include "core/workspace/plan/personfacts.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class CasePersonCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"case person"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Record or show what must be known of the person beside name and number."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            dateOption(u"birth"_s, u"The day of birth, as somebody wrote it down."_s),
            textOption(u"guardian"_s, u"NAME"_s, u"Who consents for somebody under 18."_s),
            textOption(u"contact"_s, u"TEXT"_s, u"How to reach the guardian."_s),
            choiceOption(u"protection"_s, changelog::wordsOf<AddressProtection>(),
                         u"Protection of the address (folkeregisterloven § 10-4)."_s),
            textOption(u"address"_s, u"TEXT"_s,
                       u"The address; it leaves this office in no bundle."_s),
        };
    }

protected:
    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        workspace::PersonFacts facts;
        facts.birth = arguments.date(u"birth"_s);
        facts.protection = changelog::fromWord<AddressProtection>(arguments.text(u"protection"_s));
        if (arguments.has(u"guardian"_s)) {
            facts.guardian = Guardian{arguments.text(u"guardian"_s), arguments.text(u"contact"_s)};
        }
        if (const Result<> done = workspace::recordPersonFacts(office, plan.id, facts); !done) {
            return done.error();
        }
        if (arguments.has(u"address"_s)) {
            const Result<> kept =
                workspace::recordAddress(office, plan.id, arguments.text(u"address"_s));
            if (!kept) {
                return kept.error();
            }
        }
        const Result<ReleasePlan> now = office.plan(plan.id);
        const Result<QString> address = workspace::printableAddress(office, plan.id);
        if (!now || !address) {
            return now ? address.error() : now.error();
        }
        const bool guarded = workspace::consentGiverOf(*now, office.today())
            == ConsentGiver::Guardian;
        const auto *protection = now->frame.protection.latest();
        const QString word = protection == nullptr ? u"none"_s : changelog::word(protection->value);
        return Answer{
            .lines = {u"Protection of the address: %1"_s.arg(word),
                      u"Address on paper: %1"_s.arg(address->isEmpty() ? u"none"_s : *address),
                      guarded ? u"Under 18: the guardian consents, barnevern takes part."_s
                              : u"The person consents."_s},
            .json = {{u"case"_s, plan.id.toHex()},
                     {u"protection"_s, word},
                     {u"printableAddress"_s, *address},
                     {u"guardianConsents"_s, guarded}}};
    }
};

} // namespace

std::unique_ptr<Command> makeCasePersonCommand()
{
    return std::make_unique<CasePersonCommand>();
}

} // namespace landgang::cli
