// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/texttable.h"
#include "core/changelog/fields/areawords.h"
#include "core/workspace/casework/trackers.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QString stepText(TrackerStep step)
{
    switch (step) {
    case TrackerStep::NotBegun: return u"not begun"_s;
    case TrackerStep::Applied: return u"applied for"_s;
    case TrackerStep::Promised: return u"promised"_s;
    case TrackerStep::Received: return u"received"_s;
    case TrackerStep::HandedOver: return u"handed over"_s;
    }
    Q_UNREACHABLE();
}

QString worryText(TrackerWorry worry)
{
    switch (worry) {
    case TrackerWorry::None: return {};
    case TrackerWorry::Late: return u"the promised day has passed"_s;
    case TrackerWorry::AfterRelease: return u"promised for a day after release"_s;
    case TrackerWorry::NeedsEarlier: return u"needs an identity paper first"_s;
    }
    Q_UNREACHABLE();
}

class TrackerListCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"tracker list"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Show what is on its way to the person and what to worry about."_s;
    }

protected:
    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &) const override
    {
        const auto rows = workspace::trackers(office, plan.id);
        if (!rows) {
            return rows.error();
        }
        TextTable table({u"THING"_s, u"STEP"_s, u"PROMISED"_s, u"WORRY"_s});
        QJsonArray json;
        for (const workspace::TrackerRow &row : *rows) {
            const QString thing = changelog::word(row.tracker.thing);
            table.addRow(
                {thing, stepText(row.step), shownDate(row.tracker.promised), worryText(row.worry)});
            json.append(QJsonObject{{u"thing"_s, thing},
                                    {u"step"_s, stepText(row.step)},
                                    {u"promised"_s, dateJson(row.tracker.promised)},
                                    {u"worry"_s, worryText(row.worry)}});
        }
        return Answer{.lines = table.isEmpty() ? QStringList{u"Nothing is on its way."_s}
                                               : table.lines(),
                      .json = {{u"trackers"_s, json}}};
    }
};

} // namespace

std::unique_ptr<Command> makeTrackerListCommand()
{
    return std::make_unique<TrackerListCommand>();
}

} // namespace landgang::cli
