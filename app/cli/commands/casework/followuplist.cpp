// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/texttable.h"
#include "core/workspace/casework/followups.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QString checkpointText(Checkpoint checkpoint)
{
    switch (checkpoint) {
    case Checkpoint::Day1: return u"day 1"_s;
    case Checkpoint::Week1: return u"week 1"_s;
    case Checkpoint::Week4: return u"week 4"_s;
    case Checkpoint::Week12: return u"week 12"_s;
    }
    Q_UNREACHABLE();
}

QString stateText(FollowUpState state)
{
    switch (state) {
    case FollowUpState::NotYet: return u"not yet"_s;
    case FollowUpState::Due: return u"due"_s;
    case FollowUpState::Missed: return u"missed"_s;
    case FollowUpState::Done: return u"done"_s;
    }
    Q_UNREACHABLE();
}

class FollowUpListCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"follow-up list"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Show how it has gone for everyone who was released: day 1, weeks 1, 4 and 12."_s;
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &) const override
    {
        const auto list = workspace::followUpList(office);
        if (!list) {
            return list.error();
        }
        TextTable table({u"PERSON"_s, u"RELEASED"_s, u"WHEN"_s, u"DUE"_s, u"STATE"_s});
        QJsonArray rows;
        for (const workspace::FollowUpRow &row : *list) {
            QJsonArray checkpoints;
            for (const FollowUp &followUp : row.checkpoints) {
                const QString when = checkpointText(followUp.checkpoint);
                table.addRow({row.person.listed(), shownDate(row.release), when,
                              shownDate(followUp.due), stateText(followUp.state)});
                checkpoints.append(QJsonObject{{u"checkpoint"_s, when},
                                               {u"due"_s, dateJson(followUp.due)},
                                               {u"state"_s, stateText(followUp.state)}});
            }
            rows.append(QJsonObject{{u"case"_s, row.plan.toHex()},
                                    {u"release"_s, dateJson(row.release)},
                                    {u"checkpoints"_s, checkpoints},
                                    {u"outcomes"_s, static_cast<int>(row.outcomes.size())}});
        }
        return Answer{.lines = table.isEmpty() ? QStringList{u"Nobody is to be followed up."_s}
                                               : table.lines(),
                      .json = {{u"followUps"_s, rows}}};
    }
};

} // namespace

std::unique_ptr<Command> makeFollowUpListCommand()
{
    return std::make_unique<FollowUpListCommand>();
}

} // namespace landgang::cli
