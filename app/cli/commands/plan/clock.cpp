// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/texttable.h"
#include "core/domain/indicators/indicatorwords.h"
#include "core/workspace/casework/notices.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class ClockCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"clock"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Show for every plan whether the notices that need no consent were given in time."_s;
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &) const override
    {
        const auto clock = workspace::noticeClock(office);
        if (!clock) {
            return clock.error();
        }
        TextTable table(
            {u"PERSON"_s, u"DUTY"_s, u"BEFORE"_s, u"DAYS"_s, u"STATE"_s, u"EVIDENCE"_s});
        QJsonArray rows;
        for (const workspace::NoticeRow &row : *clock) {
            table.addRow({row.person.listed(), row.duty.toString(), shownDate(row.release),
                          row.daysLeft ? QString::number(*row.daysLeft) : QString(),
                          classOf(row.timing), row.given ? row.given->evidence : QString()});
            rows.append(QJsonObject{
                {u"case"_s, row.plan.toHex()},
                {u"duty"_s, row.duty.toString()},
                {u"item"_s, row.item.toString()},
                {u"before"_s, dateJson(row.release)},
                {u"timing"_s, classOf(row.timing)},
                {u"sent"_s, row.given ? dateJson(row.given->sent) : QJsonValue::Null},
                {u"daysLeft"_s, row.daysLeft ? QJsonValue(*row.daysLeft) : QJsonValue::Null}});
        }
        return Answer{.lines = table.isEmpty() ? QStringList{u"No plan has a notice to give."_s}
                                               : table.lines(),
                      .json = {{u"notices"_s, rows}}};
    }
};

} // namespace

std::unique_ptr<Command> makeClockCommand()
{
    return std::make_unique<ClockCommand>();
}

} // namespace landgang::cli
