// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/datetext.h"
#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/texttable.h"
#include "core/workspace/plan/datelist.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QString movesText(const std::vector<DateMove> &moves)
{
    QStringList texts;
    for (const DateMove &move : moves) {
        texts.append(u"from %1 on %2"_s.arg(shownDate(std::optional(move.before.date)),
                                            shownDate(std::optional(move.recorded))));
    }
    return texts.join("; "_L1);
}

QJsonObject rowJson(const workspace::DateRow &row)
{
    QJsonArray moves;
    for (const DateMove &move : row.moves) {
        moves.append(QJsonObject{{u"before"_s, dateJson(move.before.date)},
                                 {u"after"_s, dateJson(move.after.date)},
                                 {u"recorded"_s, dateJson(move.recorded)},
                                 {u"daysMoved"_s, move.daysMoved()},
                                 {u"daysOfNotice"_s, move.daysOfNotice()}});
    }
    QJsonObject json = plannedDateJson(row.date).toObject();
    json.insert(u"moves"_s, moves);
    json.insert(u"warning"_s, shownWarning(row.warning));
    return json;
}

class DateListCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"date list"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"List every date of a plan, how firm it is, and what it has been."_s;
    }

protected:
    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &) const override
    {
        const auto rows = workspace::dateList(office, plan.id);
        if (!rows) {
            return rows.error();
        }
        TextTable table({u"DATE"_s, u"DAY"_s, u"MOVED"_s, u"REMARK"_s});
        QJsonArray dates;
        for (const workspace::DateRow &row : *rows) {
            table.addRow({shownKind(row.date.kind), shownDate(row.date), movesText(row.moves),
                          shownWarning(row.warning)});
            dates.append(rowJson(row));
        }
        return Answer{.lines = table.isEmpty()
                          ? QStringList{u"The plan has no date: the person may "
                                        "be released today."_s}
                          : table.lines(),
                      .json = {{u"dates"_s, dates}}};
    }
};

} // namespace

std::unique_ptr<Command> makeDateListCommand()
{
    return std::make_unique<DateListCommand>();
}

} // namespace landgang::cli
