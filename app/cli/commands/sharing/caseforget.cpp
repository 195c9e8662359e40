// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/sharing/sharingcommands.h"

#include "app/cli/names.h"
#include "core/workspace/sharing/forgetcase.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class CaseForgetCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"case forget"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Forget a whole plan in this office for good; other offices keep what they hold."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {switchOption(u"for-good"_s, u"Needed: there is no way back."_s)};
    }

protected:
    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        if (!arguments.has(u"for-good"_s)) {
            return Error{
                ErrorCode::InvalidArgument,
                u"Forgetting has no way back: neither a bundle nor a backup brings the "
                "plan of %1 here again. Say --for-good to do it; nothing was changed."_s.arg(
                    listedName(plan))};
        }
        const Result<int> dropped = workspace::forgetCase(office, plan.id);
        if (!dropped) {
            return dropped.error();
        }
        QStringList lines{u"The plan is forgotten here. Offices that share it are told to send no "
                          "more of it."_s};
        if (*dropped > 0) {
            lines << u"Taken out of the inbox, because they told of it too: %1. What else they "
                     "bring comes again with the next bundle of its sender."_s.arg(
                         counted(*dropped, u"bundle"_s, u"bundles"_s));
        }
        return Answer{.lines = lines,
                      .json = {{u"case"_s, plan.id.toHex()}, {u"bundlesDropped"_s, *dropped}}};
    }
};

} // namespace

std::unique_ptr<Command> makeCaseForgetCommand()
{
    return std::make_unique<CaseForgetCommand>();
}

} // namespace landgang::cli
