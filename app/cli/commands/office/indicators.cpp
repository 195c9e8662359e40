// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "app/cli/indicatortext.h"
#include "core/workspace/office/indicators.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class IndicatorsCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"indicators"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Count the fourteen indicators of a quarter; small counts are hidden."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            textOption(u"quarter"_s, u"QUARTER"_s, u"Which one: 2026Q2."_s).required(),
            switchOption(u"csv"_s, u"As CSV, to hand on and to merge."_s),
        };
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        const auto quarter = workspace::Quarter::fromText(arguments.text(u"quarter"_s));
        if (!quarter) {
            return Error{ErrorCode::InvalidArgument, u"A quarter is written as 2026Q2."_s};
        }
        const auto table = workspace::quarterIndicators(office, *quarter);
        if (!table) {
            return table.error();
        }
        return tableAnswer(*table, arguments.has(u"csv"_s) ? TableForm::Csv : TableForm::Text);
    }
};

} // namespace

std::unique_ptr<Command> makeIndicatorsCommand()
{
    return std::make_unique<IndicatorsCommand>();
}

} // namespace landgang::cli
