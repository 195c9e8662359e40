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

class ConsentWithdrawCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"consent withdraw"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Close areas to an office again; it keeps what it has received."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            textOption(u"to"_s, u"OFFICE"_s, u"The other office."_s).required(),
            textOption(u"areas"_s, u"A,B"_s, u"The areas, with commas between."_s).required(),
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
        const Result<> done = workspace::withdrawConsent(office, plan.id, *to, *areas);
        if (!done) {
            return done.error();
        }
        return Answer{.lines = {u"Closed to %1: %2. The next bundle tells it."_s.arg(
                          office.officeName(*to), joined(*areas))},
                      .json = {{u"case"_s, plan.id.toHex()},
                               {u"office"_s, officeJson(office, *to)},
                               {u"areas"_s, areasJson(*areas)}}};
    }
};

} // namespace

std::unique_ptr<Command> makeConsentWithdrawCommand()
{
    return std::make_unique<ConsentWithdrawCommand>();
}

} // namespace landgang::cli
