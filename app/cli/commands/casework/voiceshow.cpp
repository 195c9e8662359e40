// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "app/cli/json.h"
#include "app/cli/names.h"
#include "core/changelog/fields/planwords.h"
#include "core/workspace/casework/voices.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QString stateText(VoiceState state)
{
    switch (state) {
    case VoiceState::NeverAsked: return u"The person was never asked."_s;
    case VoiceState::OutOfDate: return u"The plan has changed since the person was asked."_s;
    case VoiceState::CouldNotBeAsked: return u"The person could not be asked."_s;
    case VoiceState::Disagrees: return u"The person does not agree."_s;
    case VoiceState::Agrees: return u"The person agrees."_s;
    }
    Q_UNREACHABLE();
}

class VoiceShowCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"voice show"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Show what the person has said, and whether it was about the plan of today."_s;
    }

protected:
    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &) const override
    {
        const auto standing = workspace::voiceStanding(office, plan.id);
        if (!standing) {
            return standing.error();
        }
        QStringList lines{stateText(standing->state)};
        QJsonArray voices;
        for (const Voice &voice : standing->voices) {
            lines.append(u"%1  %2  %3  %4"_s.arg(shownDate(voice.on), changelog::word(voice.view),
                                                 voice.reason, voice.goals));
            voices.append(QJsonObject{{u"on"_s, dateJson(voice.on)},
                                      {u"view"_s, changelog::word(voice.view)},
                                      {u"reason"_s, voice.reason},
                                      {u"goals"_s, voice.goals},
                                      {u"comment"_s, voice.releaseDayComment}});
        }
        return Answer{.lines = lines,
                      .json = {{u"state"_s, stateText(standing->state)}, {u"voices"_s, voices}}};
    }
};

} // namespace

std::unique_ptr<Command> makeVoiceShowCommand()
{
    return std::make_unique<VoiceShowCommand>();
}

} // namespace landgang::cli
