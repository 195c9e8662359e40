// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/commands.h"

#include "app/cli/bundletext.h"
#include "app/cli/lookup.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class RequestCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"request"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Write a bundle that asks an office for all that has not come."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            textOption(u"to"_s, u"OFFICE"_s, u"Who it is for."_s).required(),
            textOption(u"out"_s, u"FILE"_s, u"Where it is written."_s).required(),
        };
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        const Result<OfficeId> to =
            findOffice(office, arguments.text(u"to"_s), OfficeScope::Others);
        if (!to) {
            return to.error();
        }
        if (const Result<> free = checkIsFree(arguments.text(u"out"_s)); !free) {
            return free.error();
        }
        const auto bundle = workspace::writeRequest(office, *to, arguments.text(u"out"_s));
        if (!bundle) {
            return bundle.error();
        }
        return Answer{.lines = {u"Request %1 for %2 is written to %3."_s.arg(
                          QString::number(bundle->number), office.officeName(*to), bundle->path)},
                      .json = exportedJson(office, *to, *bundle)};
    }
};

} // namespace

std::unique_ptr<Command> makeRequestCommand()
{
    return std::make_unique<RequestCommand>();
}

} // namespace landgang::cli
