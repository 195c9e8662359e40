// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/sharing/sharingcommands.h"

#include "app/cli/json.h"
#include "app/cli/names.h"
#include "core/workspace/sharing/outbox.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

using workspace::OutboxEntry;
using workspace::OutboxState;

QString stateWord(OutboxState state)
{
    switch (state) {
    case OutboxState::Unanswered: return u"unanswered"_s;
    case OutboxState::ReceivedByPhone: return u"received-by-phone"_s;
    case OutboxState::RefusedByPhone: return u"refused-by-phone"_s;
    case OutboxState::Refused: return u"refused"_s;
    }
    Q_UNREACHABLE();
}

QString stateText(const OutboxEntry &entry)
{
    switch (entry.state) {
    case OutboxState::Unanswered: return u"no answer"_s;
    case OutboxState::ReceivedByPhone: return u"received, said by telephone"_s;
    case OutboxState::RefusedByPhone: return u"refused, said by telephone"_s;
    case OutboxState::Refused: return u"refused: %1"_s.arg(entry.reason);
    }
    Q_UNREACHABLE();
}

class OutboxCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"outbox"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Show the bundles that nobody has confirmed, and which to call about."_s;
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office,
                         const Arguments & /*arguments*/) const override
    {
        const auto entries = workspace::outbox(office);
        if (!entries) {
            return entries.error();
        }
        QStringList lines;
        QJsonArray json;
        bool needsPerson = false;
        for (const OutboxEntry &entry : *entries) {
            const QString todo = entry.isTask ? u" – call them about it"_s : QString();
            lines.append(u"Bundle %1 to %2, %3 ago: %4%5."_s.arg(
                QString::number(entry.bundle.number), office.officeName(entry.bundle.to),
                counted(entry.workingDays, u"working day"_s, u"working days"_s), stateText(entry),
                todo));
            json.append(QJsonObject{{u"bundle"_s, entry.bundle.id.toHex()},
                                    {u"to"_s, officeJson(office, entry.bundle.to)},
                                    {u"number"_s, static_cast<qint64>(entry.bundle.number)},
                                    {u"workingDays"_s, entry.workingDays},
                                    {u"state"_s, stateWord(entry.state)},
                                    {u"reason"_s, entry.reason},
                                    {u"task"_s, entry.isTask}});
            needsPerson = needsPerson || entry.isTask;
        }
        return Answer{.lines = entries->empty() ? QStringList{u"Everything is confirmed."_s}
                                                : lines,
                      .json = {{u"waiting"_s, json}},
                      .exitCode = needsPerson ? ExitCode::NeedsPerson : ExitCode::Done};
    }
};

} // namespace

std::unique_ptr<Command> makeOutboxCommand()
{
    return std::make_unique<OutboxCommand>();
}

} // namespace landgang::cli
