// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/texttable.h"
#include "core/workspace/plan/gaps.h"

#include <QJsonArray>

#include <algorithm>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class GapsCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"gaps"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"List every area that nobody has in hand, those with least time left first."_s;
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &) const override
    {
        const auto gaps = workspace::gaps(office);
        const auto plans = office.plans();
        if (!gaps || !plans) {
            return gaps ? plans.error() : gaps.error();
        }
        TextTable table({u"DAYS"_s, u"PERSON"_s, u"AREA"_s, u"STATE"_s, u"ASKED"_s});
        QJsonArray rows;
        for (const Gap &gap : *gaps) {
            const auto plan =
                std::find_if(plans->begin(), plans->end(),
                             [&gap](const ReleasePlan &one) { return one.id == gap.plan; });
            table.addRow({gap.daysLeft ? QString::number(*gap.daysLeft) : u"no date"_s,
                          listedName(*plan), areaTitle(office.profile(), gap.area),
                          shownState(gap.state),
                          gap.asked ? office.officeName(*gap.asked) : QString()});
            rows.append(QJsonObject{
                {u"case"_s, gap.plan.toHex()},
                {u"area"_s, gap.area.toString()},
                {u"state"_s, word(gap.state)},
                {u"daysLeft"_s, gap.daysLeft ? QJsonValue(*gap.daysLeft) : QJsonValue::Null}});
        }
        return Answer{.lines = table.isEmpty() ? QStringList{u"There is no gap."_s} : table.lines(),
                      .json = {{u"gaps"_s, rows}}};
    }
};

} // namespace

std::unique_ptr<Command> makeGapsCommand()
{
    return std::make_unique<GapsCommand>();
}

} // namespace landgang::cli
