// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "core/changelog/fields/planwords.h"
#include "core/workspace/casework/meetings.h"
#include "core/workspace/plan/planrecords.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class MeetingAddCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"meeting add"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Write a meeting or an appointment into the plan."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            choiceOption(u"kind"_s, changelog::wordsOf<MeetingKind>(), u"Else an appointment."_s),
            numberOption(u"minutes"_s, u"How long; else 60."_s),
            textOption(u"place"_s, u"TEXT"_s, u"Where."_s),
            textOption(u"asked"_s, u"NAMES"_s, u"Who is asked to come, separated by commas."_s),
        };
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            textPositional(u"START"_s, u"When it begins: 2026-11-16T09:30."_s),
        };
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        Meeting meeting;
        meeting.kind = changelog::fromWord<MeetingKind>(arguments.text(u"kind"_s))
                           .value_or(MeetingKind::Appointment);
        meeting.start = QDateTime::fromString(arguments.text(u"START"_s), u"yyyy-MM-dd'T'HH:mm"_s);
        meeting.minutes = arguments.number(u"minutes"_s).value_or(meeting.minutes);
        meeting.place = arguments.text(u"place"_s);
        meeting.asked = arguments.list(u"asked"_s);
        const Result<EntityId> added = workspace::addMeeting(office, plan.id, meeting);
        if (!added) {
            return added.error();
        }
        return Answer{
            .lines = {u"The meeting is written down: %1."_s.arg(workspace::recordKey(*added))},
            .json = {{u"case"_s, plan.id.toHex()}, {u"meeting"_s, workspace::recordKey(*added)}}};
    }
};

} // namespace

std::unique_ptr<Command> makeMeetingAddCommand()
{
    return std::make_unique<MeetingAddCommand>();
}

} // namespace landgang::cli
