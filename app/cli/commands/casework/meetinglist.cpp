// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "app/cli/texttable.h"
#include "core/changelog/fields/planwords.h"
#include "core/workspace/casework/meetings.h"
#include "core/workspace/plan/planrecords.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class MeetingListCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"meeting list"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"List the meetings of a plan; those that overlap or lie too close are marked."_s;
    }

protected:
    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &) const override
    {
        const auto all = workspace::meetings(office, plan.id);
        if (!all) {
            return all.error();
        }
        std::vector<Meeting> values;
        for (const Recorded<Meeting> &record : *all) {
            values.push_back(record.answer.latest()->value);
        }
        TextTable table(
            {u"MEETING"_s, u"START"_s, u"KIND"_s, u"PLACE"_s, u"ASKED"_s, u"CAME"_s, u"DECIDED"_s});
        QJsonArray json;
        for (size_t i = 0; i < values.size(); ++i) {
            const QString key = workspace::recordKey((*all)[i].entity);
            table.addRow({key, values[i].start.toString(u"yyyy-MM-dd HH:mm"_s),
                          changelog::word(values[i].kind), values[i].place,
                          values[i].asked.join(", "_L1), values[i].came.join(", "_L1),
                          QString::number(values[i].decisions.size())});
            json.append(QJsonObject{{u"meeting"_s, key},
                                    {u"start"_s, values[i].start.toString(Qt::ISODate)},
                                    {u"kind"_s, changelog::word(values[i].kind)},
                                    {u"place"_s, values[i].place}});
        }
        QStringList lines = table.isEmpty() ? QStringList{u"No meeting is written down."_s}
                                            : table.lines();
        QJsonArray clashing;
        for (const ClashingMeetings &clash : clashes(values)) {
            const QString first = workspace::recordKey((*all)[clash.first].entity);
            const QString second = workspace::recordKey((*all)[clash.second].entity);
            const bool overlap = clash.clash == MeetingClash::Overlap;
            lines.append(
                overlap ? u"%1 and %2 overlap."_s.arg(first, second)
                        : u"%1 and %2 are at different places with too little time between."_s.arg(
                              first, second));
            clashing.append(QJsonObject{{u"first"_s, first},
                                        {u"second"_s, second},
                                        {u"clash"_s, overlap ? u"overlap"_s : u"too-far"_s}});
        }
        return Answer{.lines = lines, .json = {{u"meetings"_s, json}, {u"clashes"_s, clashing}}};
    }
};

} // namespace

std::unique_ptr<Command> makeMeetingListCommand()
{
    return std::make_unique<MeetingListCommand>();
}

} // namespace landgang::cli
