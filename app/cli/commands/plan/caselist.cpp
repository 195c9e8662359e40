// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/texttable.h"
#include "core/workspace/plan/overview.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QString inPlaceText(const PlanReadiness &readiness)
{
    const QString text =
        u"%1 of %2"_s.arg(QString::number(readiness.inPlace), QString::number(readiness.counted));
    return readiness.declined == 0
        ? text
        : u"%1, %2 declined"_s.arg(text, QString::number(readiness.declined));
}

QString worstText(const workspace::Workspace &office, const PlanReadiness &readiness)
{
    return readiness.worst ? u"%1: %2"_s.arg(areaTitle(office.profile(), *readiness.worst),
                                             shownState(readiness.worstState))
                           : QString();
}

QString nextText(const workspace::Workspace &office, const workspace::OverviewRow &row)
{
    return row.nextItemKey
        ? u"%1 %2"_s.arg(shownDate(row.nextDue),
                         itemTitle(office.profile(), *row.nextItemKey, row.nextItem))
        : QString();
}

QStringList cells(const workspace::Workspace &office, const workspace::OverviewRow &row)
{
    return {row.name.listed(),
            row.caseId.toHex().left(kShownIdDigits),
            row.release ? shownRelease(*row.release) : u"no date"_s,
            row.daysLeft ? QString::number(*row.daysLeft) : QString(),
            inPlaceText(row.readiness),
            worstText(office, row.readiness),
            nextText(office, row)};
}

QJsonObject rowJson(const workspace::Workspace &office, const workspace::OverviewRow &row)
{
    return {{u"case"_s, row.caseId.toHex()},
            {u"family"_s, row.name.family},
            {u"given"_s, row.name.given},
            {u"owner"_s, officeJson(office, row.owner)},
            {u"release"_s, releaseJson(row.release)},
            {u"daysLeft"_s, row.daysLeft ? QJsonValue(*row.daysLeft) : QJsonValue::Null},
            {u"inPlace"_s, row.readiness.inPlace},
            {u"counted"_s, row.readiness.counted},
            {u"declined"_s, row.readiness.declined},
            {u"nextDue"_s, dateJson(row.nextDue)},
            {u"overdue"_s, row.overdue},
            {u"conflicts"_s, row.disputes},
            {u"withoutResponsible"_s, row.withoutResponsible},
            {u"waitingForAnswer"_s, row.waitingForAnswer}};
}

class CaseListCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"case list"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"List everyone this office holds a plan of, soonest release first."_s;
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &) const override
    {
        const auto rows = workspace::overview(office);
        if (!rows) {
            return rows.error();
        }
        TextTable table({u"PERSON"_s, u"CASE"_s, u"RELEASE"_s, u"DAYS"_s, u"IN PLACE"_s, u"WORST"_s,
                         u"NEXT"_s});
        QJsonArray cases;
        for (const workspace::OverviewRow &row : *rows) {
            table.addRow(cells(office, row));
            cases.append(rowJson(office, row));
        }
        return Answer{.lines = table.isEmpty() ? QStringList{u"No plan is here."_s} : table.lines(),
                      .json = {{u"cases"_s, cases}}};
    }
};

} // namespace

std::unique_ptr<Command> makeCaseListCommand()
{
    return std::make_unique<CaseListCommand>();
}

} // namespace landgang::cli
